import { feedPageOf } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";

/** The day that begins with a row: its key and a moment of it; or that those from here on have no date. */
export type RowDay = { readonly key: string; readonly time: string } | "undated";

/** What stands in the list as one: the newest headline of a story, and those that fold below it. */
export interface StoryRow {
  readonly headline: Headline;
  readonly others: readonly Headline[];
}

/** Only where another day begins. */
type WithDay = { readonly day?: RowDay };

/**
 * Stories fold only within one document of the feed: older pages come while the reader is in the list, and
 * must not change what stands above them.
 * @param olderFrom the first of the pages behind the newest document
 */
export function foldStories(headlines: readonly Headline[], olderFrom: number | undefined): StoryRow[] {
  const stories = Map.groupBy(headlines, ({ id, thread = id }) => {
    const page = feedPageOf(id);
    return `${olderFrom !== undefined && page <= olderFrom ? page : ""} ${thread}`;
  });
  return [...stories.values()].flatMap(([headline, ...others]) =>
    headline === undefined ? [] : [{ headline, others }],
  );
}

/**
 * Says where days begin. A row begins a day by what is above it alone, since older ones may yet come; so a
 * list whose first headlines have no date begins without a heading.
 * @param after a moment of the day whose heading stands above already
 */
export function withDays<Row extends { readonly headline: Headline }>(
  rows: readonly Row[],
  dayOf: (time: string) => string,
  after?: string,
): (Row & WithDay)[] {
  let above = after === undefined ? undefined : dayOf(after);
  return rows.map((row) => {
    const time = row.headline.publishedAt;
    const key = time === undefined ? undefined : dayOf(time);
    if (key === above) return row;
    above = key;
    return { ...row, day: key === undefined || time === undefined ? "undated" : { key, time } };
  });
}
