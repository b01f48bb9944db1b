import type { RowDay } from "#reader/features/feed/feed-rows.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useNow } from "#reader/lib/use-now.ts";
import { formatDay } from "#reader/words/format-day.ts";
import { useWords } from "#reader/words/use-words.ts";

interface FeedDayProps {
  readonly day: RowDay;
  /** Headings of the feed stand below its own. */
  readonly level?: "h2" | "h3";
}

/** Over the first headline of a day. Today and yesterday are called so once the page is taken over. */
export function FeedDay({ day, level: Heading = "h3" }: FeedDayProps) {
  const words = useWords();
  const { timeZone } = useImprint();
  const now = useNow();
  return (
    <Heading className="feed-day">
      {day === "undated" ? (
        words.feed.undated
      ) : (
        <time dateTime={day.key}>
          {formatDay(words, day.time, timeZone, { weekday: true, ...(now === 0 ? {} : { now }) })}
        </time>
      )}
    </Heading>
  );
}
