import type { QueryClient } from "@tanstack/react-query";
import { startTransition, type ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { articleIdOfPath, leadPath, quotePageOf } from "#edition/paths.ts";
import { App } from "#reader/App.tsx";
import { articleQuery } from "#reader/features/article/queries.ts";
import { newestFeedQuery } from "#reader/features/feed/queries.ts";
import { fillCache } from "#reader/fill-cache.ts";
import { prefetchList } from "#reader/late-pages.ts";
import { recallLanguage } from "#reader/lib/chosen-language.ts";
import { followLinks } from "#reader/lib/follow-links.ts";
import { watchForLateFonts } from "#reader/lib/late-fonts.ts";
import { loadLatePage } from "#reader/lib/late-page.tsx";
import { keepPlacesAcrossReloads, restoreInner } from "#reader/lib/place.ts";
import { createQueryClient } from "#reader/lib/query-client.ts";
import { watchForFirstTouch } from "#reader/lib/reload.ts";
import { watchScreenSize } from "#reader/lib/screen-size.ts";
import { createSessionHistory } from "#reader/lib/session-history.ts";
import { takenOver } from "#reader/lib/taken-over.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";
import type { PageData } from "#reader/page-data.ts";
import { rehearseStory } from "#reader/rehearse-story.tsx";
import { Routes } from "#reader/routes.tsx";
import { SessionRouter } from "#reader/shell/SessionRouter.tsx";
import { loadWords } from "#reader/words/word-lists.ts";

/**
 * Takes the printed page over.
 * @param pause resolves when the browser has had a chance to paint and to answer the reader
 */
export async function takeOver(root: HTMLElement, data: PageData, pause: () => Promise<void>): Promise<void> {
  const client = createQueryClient();
  fillCache(client, data);
  const printedHere = isOwnAddress(data);
  const recalled = recallLanguage();
  await Promise.all([
    loadWords(data.imprint.language),
    loadLatePage(location.pathname),
    // A page that is rendered anew has no words yet to be taken over: it begins with the right ones.
    printedHere ? undefined : recalled,
  ]);
  await pause();

  const history = createSessionHistory();
  const inApp = (page: ReactNode) => (
    <App client={client} imprint={data.imprint}>
      {page}
    </App>
  );
  const app = inApp(
    <SessionRouter history={history}>
      <Routes />
    </SessionRouter>,
  );
  startTransition(() => show(root, app, printedHere));

  const entry = () => history.current().location.key;
  restoreInner(entry());
  watchForFirstTouch();
  keepPlacesAcrossReloads(entry);
  void watchForLateFonts().catch(() => {});
  whenIdle(watchScreenSize);
  await takenOver;
  document.documentElement.dataset["live"] = "";
  followLinks(history.follow, (path) => prefetch(client, path, inApp));
}

/** Fetches what a link leads to, once the reader shows that it may be followed. */
function prefetch(client: QueryClient, path: string, inApp: (page: ReactNode) => ReactNode): void {
  if (!navigator.onLine) return;
  const { pathname } = new URL(path, location.origin);
  void loadLatePage(pathname);
  const lead = client.getQueryData(newestFeedQuery().queryKey)?.lead;
  const id = pathname === leadPath ? lead?.id : (articleIdOfPath(pathname) ?? quotePageOf(pathname)?.article);
  if (id !== undefined) void prefetchArticle(client, id, inApp);
  void prefetchList(client, pathname);
}

async function prefetchArticle(
  client: QueryClient,
  id: number,
  inApp: (page: ReactNode) => ReactNode,
): Promise<void> {
  const query = articleQuery(id);
  await client.prefetchQuery(query);
  const article = client.getQueryData(query.queryKey);
  if (article !== undefined) rehearseStory(article, inApp);
}

function show(root: HTMLElement, app: ReactNode, printedHere: boolean): void {
  if (printedHere) {
    hydrateRoot(root, app);
    return;
  }
  root.replaceChildren();
  // What was printed speaks of a page that is not found; nobody would take it away again.
  for (const told of document.head.querySelectorAll('title, meta[name="robots"]')) told.remove();
  createRoot(root).render(app);
}

/**
 * False on the page that hosts show where they have no file, when its address may yet be an article's
 * or a list's: one that is newer than the print, or has an outdated slug. Such a page is rendered anew.
 */
function isOwnAddress(data: PageData): boolean {
  return data.stray !== true || !/^\/(?:news|feed|quotes)\//.test(location.pathname);
}
