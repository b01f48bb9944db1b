import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { Edition } from "#edition/edition.ts";
import type { Headline, Language } from "#edition/headline.ts";
import { absolute, articlePath, quotePagePath, quotesPath } from "#edition/paths.ts";
import { quotesPageSize, type QuotesPage } from "#edition/quotes-page.ts";
import { plainSpaces } from "#edition/typography.ts";

interface QuotedFrom extends Headline {
  readonly language?: Language | undefined;
}

/** schema.org Quotation, with the story that it is from. */
export function quotation(edition: Edition, article: QuotedFrom, quote: PullQuote): object {
  return {
    ...quotationPart(edition, article, quote),
    inLanguage: article.language ?? edition.language,
    isPartOf: {
      "@type": "NewsArticle",
      headline: plainSpaces(article.headline),
      url: absolute(edition.address, articlePath(article)),
    },
  };
}

/**
 * The same within its story, whose facts need no second word. Only a speaker whom the attribution names
 * is the creator: one whom the editors inferred is their reading, and this vocabulary cannot say so.
 */
export function quotationPart(edition: Edition, article: QuotedFrom, quote: PullQuote): object {
  const { speaker } = quote;
  return {
    "@type": "Quotation",
    url: absolute(edition.address, quotePagePath(article, quote.id)),
    text: plainSpaces(quote.text),
    ...(speaker?.known !== "stated"
      ? {}
      : {
          creator: {
            "@type": "Person",
            name: plainSpaces(speaker.name),
            ...(speaker.person === undefined
              ? {}
              : { url: absolute(edition.address, quotesPath({ person: speaker.person })) }),
          },
        }),
  };
}

/** A page of a list of quotations as schema.org ItemList. */
export function quotationList(edition: Edition, { entries, page, total }: QuotesPage): object {
  const before = (page - 1) * quotesPageSize;
  return {
    "@type": "ItemList",
    numberOfItems: total,
    itemListElement: entries.map((entry, index) => ({
      "@type": "ListItem",
      position: before + index + 1,
      item: quotation(edition, entry, entry.quote),
    })),
  };
}
