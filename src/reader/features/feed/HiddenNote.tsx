import { feedPanelId } from "#reader/features/feed/feed-panel-id.ts";
import { counted } from "#reader/words/counted.ts";
import { hidingWords } from "#reader/words/hiding.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

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
  const page = useWords();
  const words = useWordsOf(hidingWords);
  const count = all - left;
  return (
    <p className="feed-hidden">
      <span role="status">
        {count === 0 ? words.none : left === 0 ? words.all : counted(page, words.count, count)}
      </span>
      {count > 0 && (
        <button type="button" aria-pressed={revealed} onClick={() => onReveal(!revealed)}>
          {words.show}
        </button>
      )}
      <button type="button" popoverTarget={feedPanelId}>
        {words.change}
      </button>
    </p>
  );
}
