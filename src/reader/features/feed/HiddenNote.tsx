import { counted } from "#reader/words/counted.ts";
import { useWords } from "#reader/words/use-words.ts";

interface HiddenNoteProps {
  readonly count: number;
  /** Of how many. */
  readonly of: number;
  /** Whether they are shown all the same. */
  readonly revealed: boolean;
  readonly onReveal: (revealed: boolean) => void;
  /** The panel in which the rules can be changed, by its id. */
  readonly panelId: string;
}

/** Nothing disappears without a word: how much is hidden, with a way to see it and to change that. */
export function HiddenNote({ count, of, onReveal, panelId, revealed }: HiddenNoteProps) {
  const words = useWords();
  const { hiding } = words.feed;
  return (
    <p className="feed-hidden">
      <span role="status">
        {count === 0 ? hiding.none : count === of ? hiding.all : counted(words, hiding.count, count)}
      </span>
      {count > 0 && (
        <button type="button" aria-pressed={revealed} onClick={() => onReveal(!revealed)}>
          {hiding.show}
        </button>
      )}
      <button type="button" popoverTarget={panelId}>
        {hiding.change}
      </button>
    </p>
  );
}
