import type { Article } from "#edition/article.ts";
import { sectionName, type Edition } from "#edition/edition.ts";
import { quoteContext } from "#edition/quote-context.ts";
import type { QuoteEntry, QuotesPage } from "#edition/quotes-page.ts";
import { bindSpaces } from "#edition/typography.ts";
import type { QuoteListPage } from "./quote-lists.ts";

/** A page of a list with its quotations, which are read from their articles. */
export function quotesDocument(
  edition: Edition,
  list: QuoteListPage,
  read: (id: number) => Article,
): QuotesPage {
  const { filter, page, pages, total } = list;
  const person = edition.people.find(({ id }) => id === filter.person);
  const section = edition.sections.find(({ id }) => id === filter.section);
  return {
    total,
    page,
    pages,
    ...(person === undefined ? {} : { person: { id: person.id, name: bindSpaces(person.name) } }),
    ...(section === undefined ? {} : { section }),
    people: list.people.map((one) => ({ ...one, name: bindSpaces(one.name) })),
    sections: [...list.sections],
    entries: list.refs.flatMap(({ article, quote }) => quoteEntry(edition, read(article), quote) ?? []),
  };
}

function quoteEntry(edition: Edition, article: Article, quoteId: string): QuoteEntry | undefined {
  const quote = article.body.find((block) => block.type === "pullquote" && block.id === quoteId);
  if (quote?.type !== "pullquote") return undefined;
  const context = quoteContext(article.body, quoteId);
  const { id, slug, headline, language, publishedAt, section } = article;
  return {
    id,
    slug,
    headline,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(language === undefined ? {} : { language }),
    ...(sectionName(edition, section) === undefined ? {} : { section }),
    quote,
    ...(context === undefined ? {} : { context }),
  };
}
