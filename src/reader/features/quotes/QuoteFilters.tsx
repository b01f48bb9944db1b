import { useId } from "react";
import { quotesPath, type QuoteFilter } from "#edition/paths.ts";
import type { QuoteChoice, QuotesPage } from "#edition/quotes-page.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { counted } from "#reader/words/counted.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { quotesWords } from "#reader/words/quotes.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** Choices that stand in a row; the rest waits behind a word. */
const inSight = 6;

interface QuoteFiltersProps {
  readonly filter: QuoteFilter;
  readonly list: QuotesPage;
}

/** Narrows the list to a person and to a section: plain links, each to a list that has something. */
export function QuoteFilters({ filter, list }: QuoteFiltersProps) {
  const words = useWordsOf(quotesWords);
  const { person, section } = filter;
  const rows = [
    {
      name: words.who,
      choices: list.people,
      current: person,
      to: (id?: string) => ({ person: id, section }),
    },
    {
      name: words.where,
      choices: list.sections,
      current: section,
      to: (id?: string) => ({ person, section: id }),
    },
  ].filter(({ choices, current }) => choices.length > 1 || current !== undefined);
  if (rows.length === 0) return null;
  return (
    <nav className="quote-filters" aria-label={words.filters}>
      {rows.map((row) => (
        <Choices key={row.name} {...row} />
      ))}
    </nav>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly choices: readonly QuoteChoice[];
  readonly current: string | undefined;
  /** The list that a choice leads to; without an id the list of all. */
  readonly to: (id?: string) => QuoteFilter;
}

function Choices({ name, choices, current, to }: ChoicesProps) {
  const words = useWords();
  const { all, more } = useWordsOf(quotesWords);
  const lang = useForeignLanguage();
  const label = useId();
  const rest = choices.slice(inSight);
  const items = (some: readonly QuoteChoice[]) =>
    some.map((choice) => (
      <li key={choice.id}>
        <a href={quotesPath(to(choice.id))} aria-current={choice.id === current ? "true" : undefined}>
          <span lang={lang}>{choice.name}</span> <small>{formatNumber(words, choice.count)}</small>
        </a>
      </li>
    ));
  return (
    <div className="quote-choices">
      <p id={label}>{name}</p>
      <ul aria-labelledby={label}>
        <li>
          <a href={quotesPath(to())} aria-current={current === undefined ? "true" : undefined}>
            {all}
          </a>
        </li>
        {items(choices.slice(0, inSight))}
      </ul>
      {rest.length > 0 && (
        <details open={rest.some(({ id }) => id === current)}>
          <summary>{counted(words, more, rest.length)}</summary>
          <ul aria-labelledby={label}>{items(rest)}</ul>
        </details>
      )}
    </div>
  );
}
