import { diffWords } from "diff";
import { comparable } from "#reader/lib/comparable.ts";

/** Words that two texts share, or that only the earlier or only the later has. */
export interface Piece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Word by word how one text became another. Kinds of space are no difference. */
export function wordDifference(before: string, after: string): Piece[] {
  // The library's own idea of a letter is a latin one; the platform knows the words of all alphabets.
  const intlSegmenter = new Intl.Segmenter("ru", { granularity: "word" });
  return diffWords(comparable(before), comparable(after), { intlSegmenter }).map(
    ({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }),
  );
}
