import { startTransition, type ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { articleIdOf, leadPath, newsPrefix } from "#edition/paths.ts";
import { App } from "#reader/App.tsx";
import { articleQuery } from "#reader/features/article/queries.ts";
import { newestFeedQuery } from "#reader/features/feed/queries.ts";
import { fillCache } from "#reader/fill-cache.ts";
import { followLinks } from "#reader/lib/follow-links.ts";
import { keepPlacesAcrossReloads, restoreInner, savePlace } from "#reader/lib/place.ts";
import { createQueryClient } from "#reader/lib/query-client.ts";
import type { PageData } from "#reader/page-data.ts";
import { routes } from "#reader/routes.tsx";

/**
 * Takes the printed page over.
 * @param pause resolves when the browser has had a chance to paint and to answer the reader
 */
export async function takeOver(root: HTMLElement, data: PageData, pause: () => Promise<void>): Promise<void> {
  const client = createQueryClient();
  fillCache(client, data);
  await pause();

  const router = createBrowserRouter(routes);
  let entry = router.state.location.key;
  // Before the provider subscribes: the page is still the one being left.
  router.subscribe(({ location }) => {
    if (location.key === entry) return;
    savePlace(entry);
    entry = location.key;
  });
  await pause();

  const app = (
    <App client={client} imprint={data.imprint}>
      <RouterProvider router={router} useTransitions={false} />
    </App>
  );
  startTransition(() => show(root, app, isOwnAddress(data)));

  restoreInner(entry);
  keepPlacesAcrossReloads(() => entry);
  followLinks(
    (path) => void router.navigate(path, { replace: path === here(), flushSync: true }),
    (path) => {
      const { pathname } = new URL(path, location.origin);
      const id =
        pathname === leadPath
          ? client.getQueryData(newestFeedQuery().queryKey)?.lead?.id
          : articleIdOf(pathname.slice(newsPrefix.length).replace(/\/$/, ""));
      if (id !== undefined) void client.prefetchQuery(articleQuery(id));
    },
  );
}

function show(root: HTMLElement, app: ReactNode, printedHere: boolean): void {
  if (printedHere) {
    hydrateRoot(root, app);
    return;
  }
  root.replaceChildren();
  createRoot(root).render(app);
}

/**
 * False on the page that hosts show where they have no file, when its address may yet be an article's:
 * one that is newer than the print, or has an outdated slug. Such a page is rendered anew.
 */
function isOwnAddress(data: PageData): boolean {
  return data.stray !== true || !/^\/(?:news|feed)\//.test(location.pathname);
}

function here(): string {
  return location.pathname + location.search + location.hash;
}
