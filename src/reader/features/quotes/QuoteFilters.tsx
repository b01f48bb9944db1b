import { quotesPath, type QuoteFilter } from "#edition/paths.ts";
import type { QuotesPage } from "#edition/quotes-page.ts";
import { ListFilters } from "#reader/ui/ListFilters.tsx";
import { quotesWords } from "#reader/words/quotes.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

interface QuoteFiltersProps {
  readonly filter: QuoteFilter;
  readonly list: QuotesPage;
}

/** Narrows the list to a person and to a section. */
export function QuoteFilters({ filter, list }: QuoteFiltersProps) {
  const words = useWordsOf(quotesWords);
  const { person, section } = filter;
  const who = {
    name: words.who,
    choices: list.people,
    current: person,
    to: (id?: string) => quotesPath({ person: id, section }),
  };
  const where = {
    name: words.where,
    choices: list.sections,
    current: section,
    to: (id?: string) => quotesPath({ person, section: id }),
  };
  return <ListFilters rows={[who, where]} words={words} />;
}
