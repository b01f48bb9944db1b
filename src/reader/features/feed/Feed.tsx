import { memo, useEffect, useRef } from "react";
import { stoppedAt } from "#reader/features/feed/feed-look.ts";
import { FeedNews } from "#reader/features/feed/FeedNews.tsx";
import { FeedRow } from "#reader/features/feed/FeedRow.tsx";
import { MarkNotes } from "#reader/features/feed/MarkNotes.tsx";
import { OlderHeadlines } from "#reader/features/feed/OlderHeadlines.tsx";
import { useFeed } from "#reader/features/feed/use-feed.ts";
import { keepLook, useStopped } from "#reader/features/feed/use-look.ts";
import { showInTitle } from "#reader/lib/title-count.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { useWords } from "#reader/words/use-words.ts";

/** «Лента новостей». The open headline is marked; arrivals wait behind a pill. */
export const Feed = memo(function Feed({ currentId }: { readonly currentId: number | undefined }) {
  const words = useWords();
  const feed = useFeed();
  const scroller = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { arrivals, headlines } = feed;
  const newest = headlines[0]?.id ?? 0;
  const stopped = useStopped(list, newest);
  const below = stoppedAt(
    headlines.map(({ id }) => id),
    stopped,
  );
  const waiting =
    arrivals.kind === "none"
      ? ""
      : arrivals.kind === "counted"
        ? formatNumber(words, arrivals.count)
        : `${formatNumber(words, arrivals.atLeast)}+`;
  useEffect(() => showInTitle(waiting), [waiting]);

  const takeArrivals = () => {
    // What was above until now is where the reader stopped, also if the list was never in view.
    keepLook(newest);
    feed.takeArrivals();
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = 0;
    const { top } = element.getBoundingClientRect();
    const outOfSight = top < 0 || top > window.innerHeight / 2;
    if (outOfSight) element.scrollIntoView({ block: "start", behavior: "instant" });
    element.focus({ preventScroll: true });
  };

  return (
    <aside
      ref={scroller}
      id="feed"
      className="feed"
      aria-label={words.feed.name}
      tabIndex={-1}
      data-keep-place="feed"
    >
      <div className="feed-head">
        <h2>{words.feed.name}</h2>
        <FeedNews feed={feed} onTake={takeArrivals} />
      </div>
      <MarkNotes />
      {headlines.length === 0 && <p className="feed-note">{words.feed.empty}</p>}
      <ol ref={list} data-headlines="">
        {headlines.map((headline) => (
          <FeedRow
            key={headline.id}
            headline={headline}
            current={headline.id === currentId}
            stopped={stopped}
            below={headline.id === below}
          />
        ))}
      </ol>
      {feed.older.next !== undefined && <OlderHeadlines older={feed.older} next={feed.older.next} />}
    </aside>
  );
});
