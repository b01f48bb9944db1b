import { useQuery } from "@tanstack/react-query";
import type { Headline } from "#edition/headline.ts";
import { archiveQuery } from "#reader/features/feed/archive-queries.ts";
import { changeRules } from "#reader/features/feed/hiding-program.ts";
import { narrowedTo, withNarrowing, type Narrowing } from "#reader/features/feed/hiding-rules.ts";
import { useHiding } from "#reader/features/feed/hiding.ts";
import { useLead } from "#reader/features/feed/use-headlines.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { feedToolsWords } from "#reader/words/feed-tools.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Leaves of the list one section, the headlines about one person, or what is both. */
export function NarrowForm({ headlines }: { readonly headlines: readonly Headline[] }) {
  const page = useWords();
  const words = useWordsOf(feedToolsWords);
  const imprint = useImprint();
  const { hides, rules } = useHiding();
  // Who is in the news is known to the archive.
  const { data } = useQuery(archiveQuery({}, "newest"));
  const choices = data?.about.choices;
  const lead = useLead();
  // The lead has no place in the list: whoever is in it alone would leave nothing.
  const people = (choices?.people ?? []).filter(
    ({ count, id }) => count > (lead?.people?.includes(id) === true ? 1 : 0),
  );
  const sections =
    choices?.sections.filter(({ count, id }) => count > (lead?.section === id ? 1 : 0)) ?? imprint.sections;
  const chosen = [narrowedTo(rules, "only-section"), narrowedTo(rules, "only-person")];
  const isNarrowed = chosen.some((id) => id !== undefined);
  if (!isNarrowed && people.length === 0 && sections.length === 0) return null;
  const left = headlines.filter((headline) => !hides(headline)).length;
  return (
    <fieldset className="feed-narrow">
      <legend>{words.narrow}</legend>
      <Choose kind="only-section" name={words.section} all={words.allSections} choices={sections} />
      <Choose kind="only-person" name={words.person} all={words.allPeople} choices={people} />
      <p role="status">
        {isNarrowed && words.left(formatNumber(page, left), formatNumber(page, headlines.length))}
      </p>
    </fieldset>
  );
}

interface ChooseProps {
  readonly kind: Narrowing;
  readonly name: string;
  readonly all: string;
  readonly choices: readonly Choice[];
}

function Choose({ all, choices, kind, name }: ChooseProps) {
  const words = useWordsOf(feedToolsWords);
  const lang = useForeignLanguage();
  const { rules } = useHiding();
  const chosen = narrowedTo(rules, kind);
  if (choices.length === 0 && chosen === undefined) return null;
  return (
    <label>
      <span>{name}</span>
      <select
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) =>
          changeRules((latest) => withNarrowing(latest, kind, value))
        }
      >
        <option value="">{all}</option>
        {chosen !== undefined && choices.every(({ id }) => id !== chosen) && (
          <option value={chosen}>{words.chosenBefore}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} lang={lang}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
