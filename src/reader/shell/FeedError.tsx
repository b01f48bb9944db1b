import { useWords } from "#reader/words/use-words.ts";

/** In the feed's place after a fault of the program; the next page tries anew. */
export function FeedError() {
  const words = useWords();
  return (
    <aside id="feed" className="feed" aria-label={words.feed.name} tabIndex={-1}>
      <p className="feed-note" role="alert">
        {words.failure.program}
      </p>
    </aside>
  );
}
