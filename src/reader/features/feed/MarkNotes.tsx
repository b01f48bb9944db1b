import { useWords } from "#reader/words/use-words.ts";

export type Mark = "read" | "new";

export function markNoteId(mark: Mark): string {
  return `feed-${mark}`;
}

/** What screen readers say of marked headlines, once for all of them: each refers to it. */
export function MarkNotes() {
  const { marks } = useWords().feed;
  return (["read", "new"] as const).map((mark) => (
    <span key={mark} id={markNoteId(mark)} hidden>
      {marks[mark]}
    </span>
  ));
}
