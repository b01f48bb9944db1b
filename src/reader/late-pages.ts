import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { QuotePageProps } from "#reader/features/article/QuotePage.tsx";
import type { ArchivePageProps } from "#reader/features/feed/ArchivePage.tsx";
import type { QuotesPageProps } from "#reader/features/quotes/QuotesPage.tsx";
import type { SavedPageProps } from "#reader/features/saved/SavedPage.tsx";
import { latePage } from "#reader/lib/late-page.tsx";
import { fetchLate } from "#reader/lib/late-part.ts";

const archiveAddress = /^\/feed\//;

/** Pages that no first view of the story needs. */
export const ArchivePage = latePage<ArchivePageProps>(archiveAddress, async () => {
  const page = await import("#reader/features/feed/ArchivePage.tsx");
  return page.ArchivePage;
});

const quotesAddress = /^\/quotes\//;

export const QuotesPage = latePage<QuotesPageProps>(quotesAddress, async () => {
  const page = await import("#reader/features/quotes/QuotesPage.tsx");
  return page.QuotesPage;
});

/** Fetches the list of quotations or headlines that an address shows, if it shows any. */
export async function prefetchList(client: QueryClient, path: string): Promise<void> {
  if (quotesAddress.test(path)) {
    const queries = await import("#reader/features/quotes/queries.ts").catch(() => undefined);
    await queries?.prefetchQuotes(client, path);
  }
  if (archiveAddress.test(path)) {
    const queries = await import("#reader/features/feed/archive-queries.ts").catch(() => undefined);
    await queries?.prefetchArchive(client, path);
  }
}

export const QuotePage = latePage<QuotePageProps>(/^\/news\/[^/]+\/q-/, async () => {
  const page = await import("#reader/features/article/QuotePage.tsx");
  return page.QuotePage;
});

export const SavedPage = latePage<SavedPageProps>(/^\/saved\/?$/, async () => {
  // Without the network it could not be had any more.
  void fetchLate(fetchChangesSetting);
  const page = await import("#reader/features/saved/SavedPage.tsx");
  return page.SavedPage;
});

export const HistoryPage = latePage<object>(/^\/history\/?$/, async () => {
  const page = await import("#reader/features/history/HistoryPage.tsx");
  return page.HistoryPage;
});

/** What the notebook's page lets the reader choose for stories: a part of its own, which the page can do without. */
export async function fetchChangesSetting(): Promise<ComponentType> {
  const setting = await import("#reader/features/changed/ChangesSetting.tsx");
  return setting.ChangesSetting;
}
