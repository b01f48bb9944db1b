import { counted } from "#reader/words/counted.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Of the panel in which the rules can be changed. */
export const feedPanelId = "feed-panel";

interface HiddenNoteProps {
  /** How many headlines there are, and how many of them are not hidden. */
  readonly all: number;
  readonly left: number;
  /** Whether all are shown nevertheless. */
  readonly revealed: boolean;
  readonly onReveal: (revealed: boolean) => void;
}

/** Nothing disappears without a word: how much is hidden, with a way to see it and to change that. */
export function HiddenNote({ all, left, onReveal, revealed }: HiddenNoteProps) {
  const words = useWords();
  const { hiding } = words.feed;
  const count = all - left;
  return (
    <p className="feed-hidden">
      <span role="status">
        {count === 0 ? hiding.none : left === 0 ? hiding.all : counted(words, hiding.count, count)}
      </span>
      {count > 0 && (
        <button type="button" aria-pressed={revealed} onClick={() => onReveal(!revealed)}>
          {hiding.show}
        </button>
      )}
      <button type="button" popoverTarget={feedPanelId}>
        {hiding.change}
      </button>
    </p>
  );
}
