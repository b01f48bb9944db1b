import { pullQuotes, type Article } from "#edition/article.ts";
import { sectionName, type Edition } from "#edition/edition.ts";
import type { QuoteFilter } from "#edition/paths.ts";
import { peopleOffered, quotesPageCount, quotesPageSize, type QuoteChoice } from "#edition/quotes-page.ts";
import type { EditionFolder } from "./edition-folder.ts";
import { narrowedLists } from "./narrowed-lists.ts";

/** What the press keeps in memory of a quotation: where it is, and in which lists. */
export interface QuoteRef {
  readonly article: number;
  readonly quote: string;
  /** Only one that the edition lists. */
  readonly person: string | undefined;
  /** Only one that the edition lists. */
  readonly section: string | undefined;
}

/** One page of a list, its quotations still to be read. */
export interface QuoteListPage {
  readonly filter: QuoteFilter;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly people: readonly QuoteChoice[];
  readonly sections: readonly QuoteChoice[];
  readonly refs: readonly QuoteRef[];
}

/** The quotations of an article, in its order. */
export function quoteRefs(edition: Edition, article: Article): QuoteRef[] {
  const { id, section } = article;
  return pullQuotes(article).map(({ id: quote, speaker }) => ({
    article: id,
    quote,
    person: edition.people.find((person) => person.id === speaker?.person)?.id,
    section: sectionName(edition, section) === undefined ? undefined : section,
  }));
}

/**
 * Every page of every list: of all quotations, of each person's, of each section's, and of each person's
 * in each section. A list without a quotation has no page, except that of all.
 */
export function* quoteListPages({ edition, quotes }: EditionFolder): Generator<QuoteListPage> {
  const belonging = {
    people: ({ person }: QuoteRef) => (person === undefined ? [] : [person]),
    section: ({ section }: QuoteRef) => section,
  };
  for (const { items, ...list } of narrowedLists(edition, quotes, belonging, peopleOffered)) {
    yield* pagesOf({ ...list, refs: items });
  }
}

type List = Pick<QuoteListPage, "filter" | "people" | "sections" | "refs">;

function* pagesOf({ refs, ...list }: List): Generator<QuoteListPage> {
  const total = refs.length;
  const pages = quotesPageCount(total);
  for (let page = 1; page <= pages; page += 1) {
    const from = (page - 1) * quotesPageSize;
    yield { ...list, total, page, pages, refs: refs.slice(from, from + quotesPageSize) };
  }
}
