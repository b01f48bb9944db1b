import type { FeedState } from "#reader/features/feed/use-feed.ts";
import { counted } from "#reader/words/counted.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { useWords } from "#reader/words/use-words.ts";

interface FeedNewsProps {
  readonly feed: FeedState;
  readonly onTake: () => void;
}

/** What is to be said of the list, in the line of its title: arrivals, a failed refresh, or its length. */
export function FeedNews({ feed, onTake }: FeedNewsProps) {
  const words = useWords();
  const { arrivals, older, refresh, refreshFailed, wanted } = feed;
  const quiet = arrivals.kind === "none" && !refreshFailed;
  return (
    <>
      {quiet && older.next === undefined && wanted.length > 0 && (
        <small aria-hidden="true">{formatNumber(words, wanted.length)}</small>
      )}
      <div role="status">
        {arrivals.kind !== "none" ? (
          <button type="button" className="feed-pill" onClick={onTake}>
            {arrivals.kind === "many"
              ? words.feed.manyArrivals
              : counted(words, words.feed.arrivals, arrivals.ids.length)}
          </button>
        ) : (
          refreshFailed && (
            <span className="feed-failed">
              <span>{words.feed.refreshFailed}</span>
              <button type="button" onClick={refresh}>
                {words.failure.retry}
              </button>
            </span>
          )
        )}
      </div>
    </>
  );
}
