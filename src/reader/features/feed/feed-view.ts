import type { FeedPage } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";

/** What is waiting behind the pill. */
export type Arrivals =
  | { readonly kind: "none" }
  | { readonly kind: "counted"; readonly ids: readonly number[] }
  /** More than the newest page holds: how many more cannot be said. */
  | { readonly kind: "many"; readonly ids: readonly number[] };

/**
 * Headlines that the list would show now and did not when the reader's list was taken.
 * @param hides which of them the reader does not want to see: they are no news
 */
export function arrivalsSince(
  taken: FeedPage,
  latest: FeedPage,
  hides: (headline: Headline) => boolean = () => false,
): Arrivals {
  const had = new Set(listed(taken).map(({ id }) => id));
  const now = listed(latest).filter((headline) => !hides(headline));
  const ids = now.map(({ id }) => id).filter((id) => !had.has(id));
  if (ids.length === 0) return { kind: "none" };
  return { kind: latest.next !== undefined && ids.length === now.length ? "many" : "counted", ids };
}

/**
 * The list as the reader sees it: what was taken, with wordings corrected since, and the older pages.
 * The lead story is left out; it has the front page.
 */
export function shownHeadlines(taken: FeedPage, latest: FeedPage, older: readonly FeedPage[]): Headline[] {
  const corrected = new Map(latest.headlines.map((headline) => [headline.id, headline]));
  return [taken, ...older]
    .flatMap((page) => page.headlines)
    .filter(({ id }) => id !== taken.lead?.id)
    .map((headline) => inItsThread(corrected.get(headline.id) ?? headline, headline.thread));
}

/** A corrected wording may make a headline of another story; in the list that is shown, it stays where it is. */
function inItsThread(corrected: Headline, thread: number | undefined): Headline {
  if (corrected.thread === thread) return corrected;
  const { thread: _, ...own } = corrected;
  return thread === undefined ? own : { ...own, thread };
}

function listed({ headlines, lead }: FeedPage): Headline[] {
  return headlines.filter(({ id }) => id !== lead?.id);
}
