import { memo, useRef } from "react";
import { FeedNews } from "#reader/features/feed/FeedNews.tsx";
import { FeedRow } from "#reader/features/feed/FeedRow.tsx";
import { OlderHeadlines } from "#reader/features/feed/OlderHeadlines.tsx";
import { useFeed } from "#reader/features/feed/use-feed.ts";
import { useWords } from "#reader/words/use-words.ts";

/** «Лента новостей». The open headline is marked; arrivals wait behind a pill. */
export const Feed = memo(function Feed({ currentId }: { readonly currentId: number | undefined }) {
  const words = useWords();
  const feed = useFeed();
  const scroller = useRef<HTMLElement>(null);

  const takeArrivals = () => {
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
      {feed.headlines.length === 0 && <p className="feed-note">{words.feed.empty}</p>}
      <ol data-headlines="">
        {feed.headlines.map((headline) => (
          <FeedRow key={headline.id} headline={headline} current={headline.id === currentId} />
        ))}
      </ol>
      {feed.older.next !== undefined && <OlderHeadlines older={feed.older} next={feed.older.next} />}
    </aside>
  );
});
