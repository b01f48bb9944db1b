import { pullQuotes, type Article } from "#edition/article.ts";

/** Where a link leads whose quotation is no longer in the article. */
export interface GoneQuote {
  readonly id: string;
  /** The id of the quotation to show instead; absent when none is left. */
  readonly nearest?: string;
  /** False when nothing is known of the id: the first quotation then stands in. */
  readonly wasHere: boolean;
}

/** What to say of an address' fragment that looks like a quotation's id; undefined while the quotation is there. */
export function goneQuote(article: Article, fragment: string): GoneQuote | undefined {
  if (!/^q-[a-z0-9]{4,32}$/.test(fragment)) return undefined;
  const ids = pullQuotes(article).map(({ id }) => id);
  if (ids.includes(fragment)) return undefined;
  const former = article.goneQuotes?.find(({ id }) => id === fragment);
  const kept = ids.find((id) => id === former?.nearest) ?? ids[0];
  return { id: fragment, wasHere: former !== undefined, ...(kept === undefined ? {} : { nearest: kept }) };
}
