import type { Article } from "#edition/article.ts";
import { blockText } from "#edition/block.ts";
import { plainSpaces } from "#edition/typography.ts";
import type { PageCard } from "#reader/ui/PageHead.tsx";
import type { Words } from "#reader/words/words.ts";

/** Characters of a description that search results and previews still show. */
const descriptionLength = 200;

/** An article as title and description: the source's own words, cut between two of them. */
export function articleCard(article: Article, path: string, words: Words): PageCard {
  const opening = article.standfirst ?? openingWords(article);
  return {
    title: plainSpaces(article.headline),
    description: opening === undefined ? words.noText.description : shorten(plainSpaces(opening)),
    path,
  };
}

function openingWords(article: Article): string | undefined {
  const first = article.body.find((block) => block.type === "paragraph") ?? article.body[0];
  return first === undefined ? undefined : blockText(first);
}

function shorten(text: string): string {
  if (text.length <= descriptionLength) return text;
  const cut = text.lastIndexOf(" ", descriptionLength - 1);
  return `${text.slice(0, cut > 0 ? cut : descriptionLength - 1).replace(/[\s,:;—–-]+$/, "")}…`;
}
