import { useId } from "react";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { counted } from "#reader/words/counted.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { useWords } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** Choices that stand in a row; the rest waits behind a word. */
const inSight = 6;

interface FilterRow {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly current: string | undefined;
  /** The address of the list that a choice leads to; without an id that of all. */
  readonly to: (id?: string) => string;
}

interface FiltersWords {
  readonly filters: string;
  readonly all: string;
  readonly more: Counted;
}

interface ListFiltersProps {
  readonly rows: readonly FilterRow[];
  readonly words: FiltersWords;
}

/** Narrows a list: plain links, each to a list that has something. A single choice is one too: it leads to what is somebody's own page. */
export function ListFilters({ rows, words }: ListFiltersProps) {
  const useful = rows.filter(({ choices, current }) => choices.length > 0 || current !== undefined);
  if (useful.length === 0) return null;
  return (
    <nav id="filter" className="list-filters" aria-label={words.filters} tabIndex={-1} data-key="search">
      {useful.map((row) => (
        <Choices key={row.name} row={row} words={words} />
      ))}
    </nav>
  );
}

interface ChoicesProps {
  readonly row: FilterRow;
  readonly words: FiltersWords;
}

function Choices({ row: { choices, current, name, to }, words: { all, more } }: ChoicesProps) {
  const words = useWords();
  const lang = useForeignLanguage();
  const label = useId();
  const rest = choices.slice(inSight);
  const items = (some: FilterRow["choices"]) =>
    some.map((choice) => (
      <li key={choice.id}>
        <a href={to(choice.id)} aria-current={choice.id === current ? "true" : undefined}>
          <span lang={lang}>{choice.name}</span> <small>{formatNumber(words, choice.count)}</small>
        </a>
      </li>
    ));
  return (
    <div className="list-choices">
      <p id={label}>{name}</p>
      <ul aria-labelledby={label}>
        <li>
          <a href={to()} aria-current={current === undefined ? "true" : undefined}>
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
