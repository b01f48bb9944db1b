import { articleText, type Article } from "#edition/article.ts";
import { isParagraphAnchor } from "#edition/paragraph-anchor.ts";
import { glance, pause } from "#reader/features/place/pauses.ts";
import { readingSpot } from "#reader/features/place/reading-spot.ts";
import type { Spot } from "#reader/lib/reading-place.ts";
import { keepPlace } from "#reader/lib/reading-places.ts";
import { entryKey, noteFragment } from "#reader/lib/session-history.ts";

/** Milliseconds for a letter: whoever comes to the end sooner has scrolled over the text, not even skimmed it. */
const skim = 6;
/** Pixels that a page may settle by itself after it was opened. */
const settling = 24;

/** One reader at one story. */
export interface Visit {
  readonly article: Article;
  /** The element whose children are the story's blocks; there is none while the text has not arrived. */
  readonly prose: HTMLElement | null | undefined;
  /** The session's entry at which they are here. */
  readonly entry: string;
  /** When the reader came here, and how far the window was scrolled then. */
  readonly since: number;
  readonly from: number;
  /** Whether they came to a place within the page, and have not read up to it. */
  readonly toPlace: boolean;
  /** Whether an offer to go on from a further place stands. */
  readonly isOffered: () => boolean;
}

/** Nothing of the story itself was read. */
const passedOver: Spot = { progress: 0, finished: false };

/** Follows the reading: the address says the paragraph, the storage keeps it. Returns how to stop. */
export function followPlace(visit: Visit): () => void {
  const { prose } = visit;
  return prose == null ? followOpening(visit) : followReading(visit, prose);
}

/** A headline alone has no places; that it was opened belongs in the history all the same. */
function followOpening({ article, isOffered, since }: Visit): () => void {
  return onceLookedAt(since, () => keepQuietly(article, passedOver, isOffered()));
}

function followReading(visit: Visit, prose: HTMLElement): () => void {
  const { article, entry, from, isOffered, since, toPlace } = visit;
  const story = prose.closest(".story") ?? prose;
  const readBy = since + articleText(article).length * skim;
  let moved = leftPlace();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(settle, milliseconds);
  };
  const settle = () => {
    timer = undefined;
    moved ||= Math.abs(scrollY - from) > settling;
    if (!moved || !prose.isConnected || entryKey() !== entry) return;
    const { anchor, past } = readingSpot(story, prose);
    if (!past) noteFragment(anchor ?? withoutPlace());
    keep();
  };
  const keep = () => {
    const { anchor, atEnd, past, progress } = readingSpot(story, prose);
    const soon = readBy - performance.now();
    // Whoever came to the last quotation by its address has not read what is above it.
    const finished = atEnd && soon <= 0 && (moved || !toPlace);
    const spot = past && !finished ? passedOver : { progress, finished, ...(anchor && { anchor }) };
    keepQuietly(article, spot, isOffered());
    if (atEnd && !past && moved && soon > 0) wait(soon);
  };
  const onScroll = () => wait(pause);
  const onHidden = () => {
    if (timer === undefined || document.visibilityState !== "hidden") return;
    clearTimeout(timer);
    settle();
  };
  const stopLooking = onceLookedAt(since, () => {
    if (prose.isConnected) keep();
  });
  settle();
  window.addEventListener("scroll", onScroll, { passive: true });
  document.addEventListener("visibilitychange", onHidden);
  return () => {
    clearTimeout(timer);
    stopLooking();
    window.removeEventListener("scroll", onScroll);
    document.removeEventListener("visibilitychange", onHidden);
  };
}

/** Returns how to call it off. A tab that nobody looks at is read by nobody. */
function onceLookedAt(since: number, act: () => void): () => void {
  const look = () => {
    if (document.visibilityState === "visible") act();
    else timer = setTimeout(look, glance);
  };
  let timer = setTimeout(look, since + glance - performance.now());
  return () => clearTimeout(timer);
}

function keepQuietly(article: Article, spot: Spot, further: boolean): void {
  void keepPlace(article, spot, further).catch(() => {});
}

/** Whoever goes to the top of a page that had just come back to a paragraph has left it before anyone followed. */
function leftPlace(): boolean {
  const named = location.hash.slice(1);
  return scrollY === 0 && isParagraphAnchor(named) && document.getElementById(named) !== null;
}

/** At the top the address is plain again, unless it names something that is no place in a story. */
function withoutPlace(): string {
  const named = location.hash.slice(1);
  return isParagraphAnchor(named) || named.startsWith("q-") ? "" : named;
}
