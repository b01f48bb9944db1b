import { plainSpaces } from "#edition/typography.ts";
import type { SourceReading } from "./importer.ts";

/** Two headlines are of the same article when only their spaces differ. */
export function headlineKey(headline: string): string {
  return plainSpaces(headline).normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}

/** A headline of a source with the number its article has or is given. */
export interface Numbered {
  readonly id: number;
  readonly headline: string;
  readonly isNew: boolean;
}

/**
 * Numbers the headlines of a source, by their keys. A headline that the edition knows keeps its number.
 * New ones are numbered above the highest so that the order of the feed is the source's: its newest is
 * the highest, the story stands above the feed that it came with unless the feed lists it, and what
 * «Читайте также» alone names stands below.
 */
export function numberHeadlines(
  reading: SourceReading,
  known: ReadonlyMap<string, number>,
): Map<string, Numbered> {
  const { story, feed } = reading;
  const inOrder = feed.some((headline) => headlineKey(headline) === headlineKey(story.headline))
    ? [...feed]
    : [story.headline, ...feed];
  const related = story.related.filter((link) => link.url === undefined).map((link) => link.headline);
  const first = new Map<string, string>();
  for (const headline of [...inOrder, ...related]) {
    if (!first.has(headlineKey(headline))) first.set(headlineKey(headline), headline);
  }
  let next = Math.max(0, ...known.values());
  const numbered = [...first].toReversed().map(([key, headline]): [string, Numbered] => {
    const id = known.get(key);
    return [key, { id: id ?? ++next, headline, isNew: id === undefined }];
  });
  return new Map(numbered.toReversed());
}
