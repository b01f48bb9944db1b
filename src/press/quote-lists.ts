import { pullQuotes, type Article } from "#edition/article.ts";
import { sectionName, type Edition } from "#edition/edition.ts";
import type { QuoteFilter } from "#edition/paths.ts";
import { peopleOffered, quotesPageCount, quotesPageSize, type QuoteChoice } from "#edition/quotes-page.ts";
import type { EditionFolder } from "./edition-folder.ts";

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
  const byPerson = groups(quotes, ({ person }) => person);
  const bySection = groups(quotes, ({ section }) => section);
  const people = choices(edition.people, byPerson).slice(0, peopleOffered);
  const sections = choices(edition.sections, bySection);
  yield* pagesOf({ filter: {}, people, sections, refs: quotes });
  const peopleIn = new Map(
    [...bySection].map(([section, refs]) => [
      section,
      choices(
        edition.people,
        groups(refs, ({ person }) => person),
      ).slice(0, peopleOffered),
    ]),
  );
  for (const [section, refs] of bySection) {
    yield* pagesOf({ filter: { section }, people: peopleIn.get(section) ?? [], sections, refs });
  }
  for (const [person, refs] of byPerson) {
    const own = groups(refs, ({ section }) => section);
    const theirs = choices(edition.sections, own);
    yield* pagesOf({ filter: { person }, people, sections: theirs, refs });
    for (const [section, inSection] of own) {
      const others = peopleIn.get(section) ?? [];
      yield* pagesOf({ filter: { person, section }, people: others, sections: theirs, refs: inSection });
    }
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

/** Quotations by what they are of, without those that are of nothing known. */
function groups(
  refs: readonly QuoteRef[],
  of: (ref: QuoteRef) => string | undefined,
): Map<string, readonly QuoteRef[]> {
  const all = Map.groupBy(refs, of);
  return new Map([...all].flatMap(([key, group]) => (key === undefined ? [] : [[key, group]])));
}

/** Those with the most quotations first, equals in the order of `edition.json`. */
function choices(
  listed: readonly { readonly id: string; readonly name: string }[],
  found: ReadonlyMap<string, readonly QuoteRef[]>,
): QuoteChoice[] {
  return listed
    .flatMap(({ id, name }) => {
      const count = found.get(id)?.length ?? 0;
      return count === 0 ? [] : [{ id, name, count }];
    })
    .toSorted((a, b) => b.count - a.count);
}
