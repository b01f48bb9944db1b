import { givenNameOf } from "#edition/given-names.ts";
import { cases, formsOf, unchangedForms, type Forms } from "#edition/inflection.ts";
import { isPatronymic, personNoun } from "#edition/person-nouns.ts";
import type { Person } from "#edition/person.ts";
import { tokensOf } from "#edition/tokens.ts";

export type Gender = "masculine" | "feminine";

/** A name as a text may write it: the surname stands, the given name may. */
export interface NamePattern {
  readonly person: Person;
  readonly surname: Forms;
  readonly nominative: string;
  readonly given: Forms | undefined;
  /** The given name's first letter, for initials. */
  readonly initial: string | undefined;
}

/** A role or any other alias of fixed words, «глава государства»: one of the readings must fit whole. */
export interface RolePattern {
  readonly person: Person;
  readonly length: number;
  readonly readings: readonly (readonly Forms[])[];
}

export interface Patterns {
  readonly names: readonly NamePattern[];
  readonly roles: readonly RolePattern[];
}

/** What to look for in a text to find a person, by the name and aliases of the list. */
export function patternsOf(person: Person): Patterns {
  const gender = genderOf(person);
  const names = new Map<string, NamePattern>();
  const roles = new Map<string, RolePattern>();
  for (const alias of [person.name, ...person.aliases]) {
    const words = tokensOf(alias).filter((token) => token.isWord);
    const keys = words.map((word) => word.key);
    if (keys.length === 0) continue;
    if (words.every((word) => word.isCapital) && keys.length <= 3 && !hasPersonNoun(keys)) {
      const name = nameParts(keys);
      const id = `${name.given ?? ""} ${name.surname}`;
      names.set(id, namePattern(person, name, gender));
    } else {
      roles.set(keys.join(" "), { person, length: keys.length, readings: readingsOf(keys) });
    }
  }
  return { names: [...names.values()], roles: [...roles.values()] };
}

/** A woman or a man by the name's own form; nothing when it does not tell. */
export function genderOf({ name }: Pick<Person, "name">): Gender | undefined {
  const keys = tokensOf(name).map((token) => token.key);
  if (keys.length < 2) return undefined;
  const { given, surname: last } = nameParts(keys);
  if (keys.some((key) => /(?:[ое]вна|ична|кызы)$/u.test(key))) return "feminine";
  if (keys.some((key) => /(?:[ое]вич|улы)$/u.test(key))) return "masculine";
  if (/(?:[ое]ва|[иы]на|[сц]кая|ная)$/u.test(last)) return "feminine";
  if (/(?:[ое]в|[иы]н|[сц]кий|[сц]кой|ный)$/u.test(last)) return "masculine";
  const { isMans, isWomans } = givenNameOf(given ?? "");
  if (isMans === isWomans) return undefined;
  return isMans ? "masculine" : "feminine";
}

function namePattern(
  person: Person,
  name: { readonly given: string | undefined; readonly surname: string },
  gender: Gender | undefined,
): NamePattern {
  const isMasculine = gender === "masculine";
  return {
    person,
    nominative: name.surname,
    surname: gender === "feminine" ? unchangedWhenBare(name.surname) : formsOf(name.surname),
    given: name.given === undefined ? undefined : (isMasculine ? formsOf : unchangedWhenBare)(name.given),
    initial: name.given?.charAt(0),
  };
}

/** Women's names that end in a consonant stay as they are in every case. */
function unchangedWhenBare(word: string): Forms {
  return /[ая]$/u.test(word) ? formsOf(word) : unchangedForms(word);
}

function nameParts(keys: readonly string[]): { given: string | undefined; surname: string } {
  const [first = "", second, third] = keys;
  if (second === undefined) return { given: undefined, surname: first };
  if (third === undefined) return { given: first, surname: second };
  // «Токаев Касым-Жомарт Кемелевич» and «Касым-Жомарт Кемелевич Токаев».
  if (isPatronymic(third) && !isPatronymic(second)) return { given: second, surname: first };
  return { given: first, surname: third };
}

function hasPersonNoun(keys: readonly string[]): boolean {
  return [keys[0], keys.at(-1)].some((key) => key !== undefined && personNoun(key) !== undefined);
}

/** Which words of a role change: its head with the adjectives before it, all of them, or the last one. */
function readingsOf(keys: readonly string[]): Forms[][] {
  const adjectives = keys.findIndex((key) => !/(?:ый|ий|ой|ая|яя)$/u.test(key));
  const head = adjectives === -1 ? keys.length - 1 : adjectives;
  const headFirst = keys.map((key, at) => (at <= head ? formsOf(key) : fixed(key)));
  const lastOnly = keys.map((key, at) => (at === keys.length - 1 ? formsOf(key) : fixed(key)));
  return keys.length === 1 ? [headFirst] : [headFirst, lastOnly];
}

function fixed(key: string): Forms {
  return new Map([[key, cases.any]]);
}
