import type { QueryClient } from "@tanstack/react-query";
import { articleQuery } from "#reader/features/article/queries.ts";
import { archiveKey } from "#reader/features/feed/archive-key.ts";
import { newestFeedQuery } from "#reader/features/feed/queries.ts";
import { quotesKey } from "#reader/features/quotes/quotes-key.ts";
import type { PageData } from "#reader/page-data.ts";

/** Puts what a page carries where its components look for it; printer and browser do it alike. */
export function fillCache(client: QueryClient, data: PageData): void {
  client.setQueryData(newestFeedQuery().queryKey, data.feed);
  if (data.article !== undefined) client.setQueryData(articleQuery(data.article.id).queryKey, data.article);
  if (data.archive !== undefined) {
    const { filter, list, page } = data.archive;
    client.setQueryData(archiveKey(filter, page), list);
  }
  if (data.quotes !== undefined) {
    const { page, person, section } = data.quotes;
    client.setQueryData(quotesKey({ person: person?.id, section: section?.id }, page), data.quotes);
  }
}
