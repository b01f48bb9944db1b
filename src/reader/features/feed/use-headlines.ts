import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { FeedPage } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";
import { newestFeedQuery } from "#reader/features/feed/queries.ts";

/** The story on the front page, as the newest feed names it. */
export function useLead(): Headline | undefined {
  return useQuery({ ...newestFeedQuery(), select: leadOf }).data ?? undefined;
}

/** What the loaded lists know of an article. */
export interface Listed {
  readonly known: Headline | undefined;
  /** The headlines just below it in the feed. */
  readonly neighbours: readonly Headline[];
}

/** Looks an article up in the lists: only when it is asked, for a story that is here needs none of them. */
export function useLists(count: number): (id: number) => Listed {
  const client = useQueryClient();
  return useCallback((id) => lookUp(client, id, count), [client, count]);
}

function lookUp(client: QueryClient, id: number, count: number): Listed {
  const newest = client.getQueryData(newestFeedQuery().queryKey);
  const lists = client.getQueriesData<FeedPage | { pages: FeedPage[] }>({ queryKey: ["feed"] });
  const all = lists.flatMap(([, data]) => (data === undefined ? [] : "pages" in data ? data.pages : [data]));
  const headlines = all.flatMap((page) => [
    ...page.headlines,
    ...(page.lead === undefined ? [] : [page.lead]),
  ]);
  const others = (newest?.headlines ?? []).filter((one) => one.id !== id && one.id !== newest?.lead?.id);
  const below = others.findIndex((one) => one.id < id);
  const start = Math.max(0, Math.min(below === -1 ? 0 : below, others.length - count));
  return { known: headlines.find((one) => one.id === id), neighbours: others.slice(start, start + count) };
}

function leadOf(page: FeedPage): Headline | null {
  return page.lead ?? null;
}
