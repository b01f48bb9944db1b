import { blockText, type Block } from "#edition/block.ts";

// Abbreviations after which a capital does not begin a sentence.
const abbreviation =
  /(?:^|[\s\u00a0(])(?:\p{Lu}|г|им|ул|ст|т|д|п|см|проф|акад|зам|тыс|млн|млрд|mr|mrs|ms|dr)\.$/iu;
const sentenceEnd = /[.!?…][»”"]?[\s\u00a0]+(?=[\p{Lu}«„“"—–-])/gu;

/**
 * The sentence before a quotation, in the story's own words: what the quotation answers to.
 * @param index where the quotation stands in the body
 * @returns undefined where it begins the story or follows another quotation or a picture
 */
export function sentenceBefore(body: readonly Block[], index: number): string | undefined {
  const before = body[index - 1];
  if (before?.type !== "paragraph" && before?.type !== "subheading") return undefined;
  return lastSentence(blockText(before));
}

/** The last sentence of a text. In doubt a longer piece: an abbreviation ends nothing. */
export function lastSentence(text: string): string {
  const trimmed = text.trim();
  const ends = [...trimmed.matchAll(sentenceEnd)]
    .map((end) => ({ mark: end.index + 1, next: end.index + end[0].length }))
    .filter(({ mark }) => !abbreviation.test(trimmed.slice(0, mark)));
  return trimmed.slice(ends.at(-1)?.next ?? 0);
}
