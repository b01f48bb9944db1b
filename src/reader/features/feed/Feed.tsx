import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { Headline } from "#edition/headline.ts";
import { stoppedAt } from "#reader/features/feed/feed-look.ts";
import { feedPanelId } from "#reader/features/feed/feed-panel-id.ts";
import { foldStories, withDays } from "#reader/features/feed/feed-rows.ts";
import { FeedNews } from "#reader/features/feed/FeedNews.tsx";
import { FeedRow } from "#reader/features/feed/FeedRow.tsx";
import { FeedThread } from "#reader/features/feed/FeedThread.tsx";
import { FeedToolsButton } from "#reader/features/feed/FeedToolsButton.tsx";
import { hidingNow } from "#reader/features/feed/hiding.ts";
import { MarkNotes } from "#reader/features/feed/MarkNotes.tsx";
import { OlderHeadlines } from "#reader/features/feed/OlderHeadlines.tsx";
import { useFeed } from "#reader/features/feed/use-feed.ts";
import { keepLook, useStopped } from "#reader/features/feed/use-look.ts";
import { useReadMarks } from "#reader/features/feed/use-read-marks.ts";
import { hasId } from "#reader/lib/id-ranges.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { showInTitle } from "#reader/lib/title-count.ts";
import { useMoved } from "#reader/lib/use-moved.ts";
import { LatePanel } from "#reader/ui/LatePanel.tsx";
import { dayKey } from "#reader/words/format-day.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { useWords } from "#reader/words/use-words.ts";

/** «Лента новостей». The open headline is marked; arrivals wait behind a pill. */
export const Feed = memo(function Feed({ openId }: { readonly openId: number | undefined }) {
  const words = useWords();
  const currentId = useMoved(openId, isFeedInSight);
  const feed = useFeed();
  const { arrivals, headlines, hiding, wanted } = feed;
  const scroller = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const marks = useReadMarks();
  const [revealed, setRevealed] = useState(false);
  const shown = revealed ? headlines : wanted;
  const { timeZone } = useImprint();
  const { first } = feed.older;
  const rows = useMemo(() => {
    const dayOf = (time: string) => dayKey(time, timeZone);
    return withDays(foldStories(shown, first), dayOf).map((row) => ({
      ...row,
      others: withDays(
        row.others.map((headline) => ({ headline })),
        dayOf,
        row.headline.publishedAt,
      ),
    }));
  }, [shown, first, timeZone]);
  const newest = headlines[0]?.id ?? 0;
  const stopped = useStopped(list, newest);
  const below = stoppedAt(
    rows.map(({ headline }) => headline.id),
    stopped,
  );
  // What was read in another tab waits here, and is no longer unread.
  const unread = arrivals.kind === "none" ? [] : arrivals.ids.filter((id) => !hasId(marks, id));
  const count =
    unread.length > 0 ? `${formatNumber(words, unread.length)}${arrivals.kind === "many" ? "+" : ""}` : "";
  useEffect(() => showInTitle(count), [count]);

  // What this reader hides is taken out, and the list can be seen.
  useEffect(() => {
    if (hiding.settled && hidingNow().settled) scroller.current?.setAttribute("data-settled", "");
  }, [hiding.settled]);

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

  const rowOf = (headline: Headline) => ({
    headline,
    current: headline.id === currentId,
    read: hasId(marks, headline.id),
    stopped,
    revealed: revealed && hiding.hides(headline),
  });

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
        <FeedToolsButton />
      </div>
      <LatePanel
        id={feedPanelId}
        label={words.feed.tools}
        className="feed-panel"
        fetchPanel={fetchTools}
        content={{ headlines }}
      />
      {hiding.Note && (
        <hiding.Note all={headlines.length} left={wanted.length} revealed={revealed} onReveal={setRevealed} />
      )}
      <MarkNotes />
      {headlines.length === 0 && <p className="feed-note">{words.feed.empty}</p>}
      <ol ref={list} data-headlines="">
        {rows.map(({ headline, others, day }) => (
          <FeedRow key={headline.id} {...rowOf(headline)} below={headline.id === below} day={day}>
            {others.length > 0 && (
              <FeedThread
                count={others.length}
                holdsCurrent={others.some(({ headline: { id } }) => id === currentId)}
                holdsNew={others.some(({ headline: { id } }) => id > stopped && !hasId(marks, id))}
              >
                {others.map((other) => (
                  <FeedRow key={other.headline.id} {...rowOf(other.headline)} day={other.day} />
                ))}
              </FeedThread>
            )}
          </FeedRow>
        ))}
      </ol>
      {feed.older.next !== undefined && (
        <OlderHeadlines
          older={feed.older}
          next={feed.older.next}
          byItself={shown.length * 4 > headlines.length}
        />
      )}
    </aside>
  );
});

function isFeedInSight(): boolean {
  const { bottom, top } = document.getElementById("feed")?.getBoundingClientRect() ?? new DOMRect();
  return bottom > 0 && top < innerHeight;
}

async function fetchTools() {
  const { FeedTools } = await import("#reader/features/feed/FeedTools.tsx");
  return FeedTools;
}
