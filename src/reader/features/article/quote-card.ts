import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { quotePagePath } from "#edition/paths.ts";
import { shorten } from "#edition/summary.ts";
import { plainSpaces } from "#edition/typography.ts";
import type { PageCard } from "#reader/ui/PageHead.tsx";

/** Characters of a quotation in the title of its page. */
const titleLength = 70;

/** Only a speaker whom the attribution names stands in the title: a preview cannot mark a reading. */
export function quoteCard(article: Article, quote: PullQuote): PageCard {
  const { attribution, speaker } = quote;
  const name = speaker?.known === "stated" ? `${speaker.name}: ` : "";
  const text = plainSpaces(quote.text);
  const source = [`«${shorten(text)}»`, attribution ?? []].flat().join(", ");
  return {
    title: plainSpaces(`${name}«${shorten(text, titleLength)}»`),
    description: plainSpaces(`${source}. ${article.headline}`),
    path: quotePagePath(article, quote.id),
  };
}
