import { pullQuotes, type Article } from "#edition/article.ts";
import { articleCardPath, quoteCardPath, quotePagePath } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";

/** The picture that a page is previewed with. */
export interface CardPicture {
  readonly path: string;
  /** The words it shows: whoever cannot see it misses nothing. */
  readonly alt: string;
}

/** The picture of an article's page at a path: of the quotation that has the page to itself, or its own. */
export function cardPicture(article: Article, path: string): CardPicture {
  const quote = pullQuotes(article).find(({ id }) => quotePagePath(article, id) === path);
  return quote === undefined
    ? { path: articleCardPath(article.id), alt: plainSpaces(article.headline) }
    : { path: quoteCardPath(article.id, quote.id), alt: plainSpaces(`«${quote.text}»`) };
}
