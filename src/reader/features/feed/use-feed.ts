import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { FeedPage } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";
import { arrivalsSince, shownHeadlines, type Arrivals } from "#reader/features/feed/feed-view.ts";
import type { Hiding } from "#reader/features/feed/hiding-program.ts";
import { useHiding } from "#reader/features/feed/hiding.ts";
import { onNewsTaken } from "#reader/features/feed/news-taken.ts";
import { newestFeedQuery, olderFeedQuery } from "#reader/features/feed/queries.ts";
import { useDepthAfterReload } from "#reader/features/feed/use-depth-after-reload.ts";

export interface FeedState {
  /** All that is loaded. */
  readonly headlines: readonly Headline[];
  /** Those of them that the reader does not hide. */
  readonly wanted: readonly Headline[];
  readonly hiding: Hiding;
  readonly arrivals: Arrivals;
  /** Lets the waiting headlines in. */
  readonly takeArrivals: () => void;
  readonly refreshFailed: boolean;
  readonly refresh: () => void;
  readonly older: {
    /** The first of them. */
    readonly first: number | undefined;
    /** The next page to load, absent when the list is whole. */
    readonly next: number | undefined;
    readonly loading: boolean;
    readonly failed: boolean;
    readonly load: () => void;
  };
}

const empty: FeedPage = { headlines: [] };
const noPages: readonly FeedPage[] = [];

/** The feed stands still: it changes only when the reader takes the arrivals or asks for older pages. */
export function useFeed(): FeedState {
  const { data: latest, isError, refetch } = useQuery(newestFeedQuery());
  const [kept, setKept] = useState(latest);
  const taken = kept ?? latest ?? empty;
  useEffect(() => onNewsTaken(() => setKept(latest)), [latest]);
  const older = useInfiniteQuery(olderFeedQuery(taken.next));
  const olderPages = older.data?.pages ?? noPages;

  const headlines = useMemo(
    () => shownHeadlines(taken, latest ?? taken, olderPages),
    [taken, latest, olderPages],
  );
  const hiding = useHiding();
  const { hides } = hiding;
  const wanted = useMemo(() => headlines.filter((one) => !hides(one)), [headlines, hides]);
  const arrivals = useMemo(() => arrivalsSince(taken, latest ?? taken, hides), [taken, latest, hides]);
  const lastPage = olderPages.at(-1);
  const olderState: FeedState["older"] = {
    first: taken.next,
    next: lastPage === undefined ? taken.next : lastPage.next,
    loading: older.isFetching,
    failed: older.isError,
    load: () => void older.fetchNextPage({ cancelRefetch: false }),
  };
  useDepthAfterReload(olderPages.length, olderState);

  return {
    headlines,
    wanted,
    hiding,
    arrivals,
    takeArrivals: () => setKept(latest),
    refreshFailed: isError,
    refresh: () => void refetch(),
    older: olderState,
  };
}
