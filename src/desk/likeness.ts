/** Whatever is counted in a text, each with how often it stands there. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** A text as likeness sees it: its words, and its letters three by three. */
export interface Profile {
  readonly words: Bag;
  readonly letters: Bag;
}

/** From here on a text is taken for another wording of the same: an edit of a fifth leaves 0.8 or more. */
export const alike = 0.6;

const shortText = 10;

/** The words of a text in their order; marks, case and the dots of ё make no difference. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

export function profileOf(text: string): Profile {
  const words = wordsIn(text);
  const line = ` ${words.join(" ")} `;
  const threes = Array.from({ length: Math.max(0, line.length - 2) }, (_, at) => line.slice(at, at + 3));
  return { words: bagOf(words), letters: bagOf(threes) };
}

/**
 * How alike two texts are, from 0 to 1, by what they have in common. Words bear other words being put in, threes of letters bear misspelt words; the one
 * that finds more in common counts, and the other only decides between equals. Order does not count.
 */
export function likeness(a: Profile, b: Profile): number {
  if (Math.max(most(a.words, b.words), most(a.letters, b.letters)) < alike) return 0;
  const words = dice(a.words, b.words);
  // Misspelling makes up for few equal words in short texts only; in long ones it saves the slow look.
  if (words < alike / 2 && Math.min(a.words.size, b.words.size) > shortText) return 0;
  const letters = dice(a.letters, b.letters);
  return 0.9 * Math.max(words, letters) + 0.1 * Math.min(words, letters);
}

export function bagOf(items: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return { counts, size: items.length };
}

/** How much two bags have in common: twice the common part, divided by both together. */
export function dice(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [item, count] of few.counts) common += Math.min(count, many.counts.get(item) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** What {@link dice} can be at most, by the sizes alone. */
function most(a: Bag, b: Bag): number {
  return a.size + b.size === 0 ? 1 : (2 * Math.min(a.size, b.size)) / (a.size + b.size);
}
