import type { Article } from "#edition/article.ts";
import { blockText } from "#edition/block.ts";
import { plainSpaces } from "#edition/typography.ts";

/** Characters of a description that search results, previews and feed readers still show. */
const summaryLength = 200;

/**
 * An article in a sentence or two: the source's own words, cut between two of them, with ordinary
 * spaces. Absent while the article has no text.
 */
export function articleSummary(article: Article): string | undefined {
  const opening = article.standfirst ?? openingWords(article);
  return opening === undefined ? undefined : shorten(plainSpaces(opening));
}

function openingWords(article: Article): string | undefined {
  const first = article.body.find((block) => block.type === "paragraph") ?? article.body[0];
  return first === undefined ? undefined : blockText(first);
}

/** A text cut between two words, by default to the length that search results and previews still show. */
export function shorten(text: string, length = summaryLength): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(" ", length - 1);
  return `${text.slice(0, cut > 0 ? cut : length - 1).replace(/[\s,:;—–-]+$/, "")}…`;
}
