import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { parseFeed, type FeedPage } from "#edition/feed.ts";
import { feedJsonPath } from "#edition/paths.ts";
import { loadJson, type LoadFailure } from "#reader/lib/load-json.ts";

/** How often an open page asks for new headlines, in milliseconds. */
const refreshEvery = 60_000;

/** The newest page of the feed, kept fresh in the background. */
export function newestFeedQuery() {
  return queryOptions<FeedPage, LoadFailure>({
    queryKey: ["feed", "newest"],
    queryFn: ({ signal }) => loadFeedPage("newest", signal),
    refetchInterval: refreshEvery,
    // The title of a tab in the background tells what has come.
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
  });
}

/** The pages behind the newest, one after the other; they never change. */
export function olderFeedQuery(first: number | undefined) {
  return infiniteQueryOptions({
    queryKey: ["feed", "older", first],
    queryFn: ({ pageParam, signal }) => loadFeedPage(pageParam, signal),
    initialPageParam: first ?? 0,
    getNextPageParam: (page: FeedPage) => page.next,
    staleTime: Infinity,
    enabled: false,
  });
}

function loadFeedPage(page: number | "newest", signal: AbortSignal): Promise<FeedPage> {
  return loadJson(feedJsonPath(page), parseFeed, signal);
}
