import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { FeedPage } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";
import { newestFeedQuery } from "#reader/features/feed/queries.ts";

/** The story on the front page, as the newest feed names it. */
export function useLead(): Headline | undefined {
  return useQuery({ ...newestFeedQuery(), select: leadOf }).data ?? undefined;
}

/** What the loaded lists know of an article: its own headline and those just below it in the feed. */
export function useKnownHeadlines(
  id: number,
  count: number,
): { known: Headline | undefined; neighbours: readonly Headline[] } {
  const client = useQueryClient();
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
