import { useWords } from "#reader/words/use-words.ts";

/** Between what is new and what was there before. */
export function StoppedLine() {
  const { stopped } = useWords().feed;
  return (
    <div className="feed-stopped" role="separator" aria-label={stopped}>
      <span>{stopped}</span>
    </div>
  );
}
