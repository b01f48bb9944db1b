import { cases, isKazakhForm } from "#edition/inflection.ts";
import { isPatronymic } from "#edition/person-nouns.ts";
import type { NamePattern } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import type { Token } from "#edition/tokens.ts";

/** A person named in full, and by which tokens. */
export interface Full {
  readonly person: Person;
  readonly cases: number;
  readonly from: number;
  readonly to: number;
}

/** The given name beside the surname, before or behind it, with a patronymic or without; or initials. */
export function fullName(tokens: readonly Token[], at: number, pattern: NamePattern): Full | undefined {
  const surname = pattern.surname.get(tokens[at]?.key ?? "") ?? 0;
  const isKazakh = isKazakhForm(tokens[at]?.key ?? "", pattern.nominative);
  const givenAt = (index: number) => {
    const token = tokens[index];
    const given = token?.isCapital === true ? (pattern.given?.get(token.key) ?? 0) : 0;
    return isKazakh && (given & cases.nominative) !== 0 ? surname : given & surname;
  };
  const isFathers = (index: number) => tokens[index]?.isCapital === true && isPatronymic(tokens[index].key);
  const places: [given: number, from: number, to: number][] = [
    [at - 1, at - 1, at + 1],
    ...(isFathers(at - 1) ? [[at - 2, at - 2, at + 1] as [number, number, number]] : []),
    [at + 1, at, isFathers(at + 2) ? at + 3 : at + 2],
  ];
  for (const [given, from, to] of places) {
    const found = givenAt(given);
    if (found !== 0) return { person: pattern.person, cases: found, from, to };
  }
  const initials = initialsBefore(tokens, at);
  if (initials === undefined || tokens[initials]?.key !== pattern.initial) return undefined;
  return { person: pattern.person, cases: surname, from: initials, to: at + 1 };
}

/** Where the initials before a surname begin: «К.-Ж. К. Токаев». */
function initialsBefore(tokens: readonly Token[], at: number): number | undefined {
  let from: number | undefined;
  let index = at;
  while (
    tokens[index - 1]?.key === "." &&
    tokens[index - 2]?.isCapital === true &&
    /^\p{L}$/u.test(tokens[index - 2]?.text ?? "")
  ) {
    index -= 2;
    from = index;
    if (tokens[index - 1]?.key === "-" && tokens[index - 2]?.key === ".") index--;
  }
  return from;
}
