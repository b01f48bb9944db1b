import type { QueryClient } from "@tanstack/react-query";
import { startTransition, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Article } from "#edition/article.ts";
import { articleIdOfPath, leadPath, quotePageOf } from "#edition/paths.ts";
import { App } from "#reader/App.tsx";
import type { Elsewhere } from "#reader/elsewhere.tsx";
import { articleQuery } from "#reader/features/article/queries.ts";
import { newestFeedQuery } from "#reader/features/feed/queries.ts";
import { fillCache } from "#reader/fill-cache.ts";
import { prefetchList } from "#reader/late-pages.ts";
import { recallLanguage } from "#reader/lib/chosen-language.ts";
import { followLinks } from "#reader/lib/follow-links.ts";
import { watchForLateFonts } from "#reader/lib/late-fonts.ts";
import { loadLatePages } from "#reader/lib/late-page.tsx";
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

/** Milliseconds after which whoever reads on needs nothing else at once. */
const quiet = 5000;

/** Not known to all browsers (Network Information API). */
interface WithConnection {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Takes the printed page over.
 * @param pause resolves when the browser has had a chance to paint and to answer the reader
 */
export async function takeOver(root: HTMLElement, data: PageData, pause: () => Promise<void>): Promise<void> {
  const client = createQueryClient();
  fillCache(client, data);
  const recalled = recallLanguage();
  const { asPrinted, renderAnew } = await settle(client, data);
  await Promise.all([
    loadWords(data.imprint.language),
    loadLatePages(location.pathname),
    // A page that is rendered anew has no words yet to be taken over: it begins with the right ones.
    renderAnew && recalled,
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
      <Routes asPrinted={asPrinted} />
    </SessionRouter>,
  );
  startTransition(() => {
    if (renderAnew === undefined) hydrateRoot(root, app);
    else renderAnew(root, app);
  });

  const entry = () => history.current().location.key;
  restoreInner(entry());
  watchForFirstTouch();
  keepPlacesAcrossReloads(entry);
  void watchForLateFonts().catch(() => {});
  whenIdle(watchScreenSize);
  await takenOver;
  document.documentElement.dataset["live"] = "";
  followLinks(history.follow, (path) => prefetch(client, path, inApp));
  setTimeout(() => whenIdle(fetchAhead), quiet);
}

/** What is here before the network goes can be opened without it: the notebook and the history are nowhere else. */
function fetchAhead(): void {
  if (navigator.onLine && (navigator as WithConnection).connection?.saveData !== true) {
    void loadLatePages();
  }
}

/** Nothing to do for nearly every page: the rest is not worth its bytes there. */
async function settle(client: QueryClient, data: PageData): Promise<Elsewhere> {
  if (data.path === location.pathname) return {};
  const elsewhere = await import("#reader/elsewhere.tsx");
  return elsewhere.settle(client, data, (path) => fetchFor(client, path));
}

/** Fetches what a link leads to, once the reader shows that it may be followed. */
function prefetch(client: QueryClient, path: string, inApp: (page: ReactNode) => ReactNode): void {
  if (!navigator.onLine) return;
  const { pathname } = new URL(path, location.origin);
  void loadLatePages(pathname);
  void fetchFor(client, pathname).then((article) => article && rehearseStory(article, inApp));
}

/** Fetches the documents of an address; resolves with its article, if it is of one and could be had. */
async function fetchFor(client: QueryClient, pathname: string): Promise<Article | undefined> {
  const lead = client.getQueryData(newestFeedQuery().queryKey)?.lead;
  const id = pathname === leadPath ? lead?.id : (articleIdOfPath(pathname) ?? quotePageOf(pathname)?.article);
  if (id === undefined) {
    await prefetchList(client, pathname);
    return undefined;
  }
  const query = articleQuery(id);
  await client.prefetchQuery(query);
  return client.getQueryData(query.queryKey);
}
