import { useState, type ReactNode } from "react";
import { markNoteId } from "#reader/features/feed/MarkNotes.tsx";
import { counted } from "#reader/words/counted.ts";
import { useWords } from "#reader/words/use-words.ts";

interface FeedThreadProps {
  readonly count: number;
  /** Whether the open article is among them: its headline is not folded away. */
  readonly holdsCurrent: boolean;
  /** Whether one of them is new to this reader. */
  readonly holdsNew: boolean;
  readonly children: ReactNode;
}

/** Older headlines of the story above. Also without scripts they are a press away. */
export function FeedThread({ children, count, holdsCurrent, holdsNew }: FeedThreadProps) {
  const words = useWords();
  const [open, setOpen] = useState(holdsCurrent);
  const [held, setHeld] = useState(holdsCurrent);
  if (held !== holdsCurrent) {
    setHeld(holdsCurrent);
    // It stays open when the reader goes on: the list moves only when it must.
    if (holdsCurrent) setOpen(true);
  }
  return (
    // It may have been opened before the page was taken over.
    <details
      className="feed-thread"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      suppressHydrationWarning
    >
      <summary
        aria-describedby={holdsNew ? markNoteId("new") : undefined}
        data-mark={holdsNew ? "new" : undefined}
      >
        {counted(words, words.feed.thread, count)}
      </summary>
      <ol>{children}</ol>
    </details>
  );
}
