import type { RowDay } from "#reader/features/feed/feed-rows.ts";
import { useHydrated } from "#reader/lib/hydrated.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { formatDay } from "#reader/words/format-day.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Over the first headline of a day. Today and yesterday are called so once the page is taken over. */
export function FeedDay({ day }: { readonly day: RowDay }) {
  const words = useWords();
  const { timeZone } = useImprint();
  const now = useHydrated() ? { now: Date.now() } : {};
  return (
    <h3 className="feed-day">
      {day === "undated" ? (
        words.feed.undated
      ) : (
        <time dateTime={day.key}>{formatDay(words, day.time, timeZone, { weekday: true, ...now })}</time>
      )}
    </h3>
  );
}
