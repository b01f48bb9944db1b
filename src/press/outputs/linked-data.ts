import { pullQuotes } from "#edition/article.ts";
import type { Edition } from "#edition/edition.ts";
import { quotePageOf } from "#edition/paths.ts";
import type { PageData, Printed } from "#reader/print-contract.ts";
import { newsArticle } from "./json-ld.ts";
import { quotation, quotationList } from "./quotation.ts";

type PageCard = NonNullable<Printed["card"]>;

/** What a page is to other programs (JSON-LD, schema.org); undefined for pages that are nothing to them. */
export function linkedData(edition: Edition, data: PageData, card: PageCard): object | undefined {
  const thing = thingOf(edition, data, card);
  return thing === undefined ? undefined : { "@context": "https://schema.org", ...thing };
}

function thingOf(edition: Edition, { article, quotes }: PageData, card: PageCard): object | undefined {
  if (quotes !== undefined) return quotationList(edition, quotes);
  if (article === undefined) return undefined;
  const quoteId = quotePageOf(card.path)?.quote;
  const quote = pullQuotes(article).find(({ id }) => id === quoteId);
  if (quote !== undefined) return quotation(edition, article, quote);
  return newsArticle(edition, article, card.description);
}
