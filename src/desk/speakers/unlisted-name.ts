import { givenNameOf, isGivenName, isMansGenitive } from "#edition/given-names.ts";
import { isOpener } from "#edition/people-guards.ts";
import { isPatronymic, personNoun } from "#edition/person-nouns.ts";
import type { Gender } from "#edition/person-patterns.ts";
import { isPlace } from "#edition/places.ts";
import { placeBefore } from "./place-before.ts";
import type { Range, View } from "./reading-aid.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { approach, capitalRuns, type Approach } from "./subject-phrase.ts";

/** A name that a text writes out in full, of somebody the edition does not list. */
export interface UnlistedName extends Range {
  readonly before: Approach;
}

/**
 * The one full name in the nominative that a clause has as its subject. It must be beyond doubt a
 * person's: half a name, or an institution taken for a name, would be a person who does not exist.
 * @param gender of the verb, when its form has one
 */
export function unlistedName(
  view: View,
  clause: Range,
  gender: Gender | undefined,
): UnlistedName | undefined {
  const names = capitalRuns(view, clause).flatMap((run) => {
    const before = approach(view, { from: clause.from, to: run.from });
    const range =
      before === undefined ? undefined : nameIn(view, run, before, gender ?? genderOfTitle(before.title));
    return range === undefined || before === undefined ? [] : [{ ...range, before }];
  });
  return names.length === 1 ? names[0] : undefined;
}

/** «дочь» is no man. */
function genderOfTitle(title = ""): Gender | undefined {
  const isAnybodys = /^(?:папа|дядя|дедушка|судья|коллега|глава|мужчина|юноша|староста|врио)$/u.test(title);
  return !isAnybodys && /(?:[ая]|дочь|мать|свекровь)$/u.test(title) ? "feminine" : undefined;
}

interface Parts {
  readonly given: string | undefined;
  readonly surname: string;
  /** `bare-middle`: three names of which the second is no patronymic. */
  readonly order: "given-first" | "surname-first" | "bare-middle";
  readonly isProven: boolean;
}

function nameIn(
  view: View,
  run: Range & { readonly isBehindPlace: boolean },
  before: Approach,
  gender: Gender | undefined,
): Range | undefined {
  const mayBegin = placeBefore(view, run);
  if (mayBegin === undefined) return undefined;
  for (const from of starts(view, { from: mayBegin, to: run.to })) {
    const parts = partsOf(view, { from, to: run.to });
    if (parts === undefined || isOfAnother(parts, before)) continue;
    const isWhole = from === run.from;
    if (!isWhole && (before.title === undefined || !parts.isProven)) continue;
    const isProven = parts.isProven || before.isDirect || (isWhole && run.isBehindPlace);
    if (isProven && fitsVerb(parts, before, gender)) return { from, to: run.to };
    return undefined;
  }
  return undefined;
}

/** «дочь Каримова Алия»: behind a noun for a person the surname that stands first may be of whom she is. */
function isOfAnother({ order, surname }: Parts, before: Approach): boolean {
  if (order === "given-first" || before.isDirect) return false;
  return before.hasRelation || surnameGender(surname) === "feminine";
}

/** Where in a run the name may begin: «Минздрава Ажар Гиният» begins at the given name that is known. */
function starts({ tokens }: View, { from, to }: Range): number[] {
  const known = tokens.findIndex((token, at) => at > from && at < to && isNominativeGiven(token.key));
  return known === -1 || known === to - 1 ? [from] : [from, known];
}

function partsOf({ tokens, text }: View, { from, to }: Range): Parts | undefined {
  const words = tokens.slice(from, to);
  const initials = words.filter((word) => /^\p{Lu}$/u.test(word.text));
  const whole = words.filter((word) => word.isWord && !initials.includes(word)).map((word) => word.key);
  if (whole.some((key) => isPlace(key) || personNoun(key) !== undefined || isSmall(key) || isOblique(key))) {
    return undefined;
  }
  if (initials.length > 0) {
    const isFirst = initials[0] === words[0] && text.charAt(initials[0]?.end ?? 0) === ".";
    const [surname = "", ...others] = whole;
    if (!isFirst || others.length > 0 || surname.length < 3 || initials.length > 3) return undefined;
    return { given: undefined, surname, order: "given-first", isProven: true };
  }
  const [first = "", second = "", third] = whole;
  if (whole.length === 2) {
    if (isPatronymic(second) && !/(?:улы|кызы)$/u.test(second)) return undefined;
    if (isNominativeGiven(first)) {
      return { given: first, surname: second, order: "given-first", isProven: true };
    }
    if (isNominativeGiven(second) && surnameGender(first) !== undefined) {
      return { given: second, surname: first, order: "surname-first", isProven: true };
    }
    if (surnameGender(second) === undefined) return undefined;
    const isProven = /(?:улы|кызы)$/u.test(second);
    return { given: first, surname: second, order: "given-first", isProven };
  }
  if (whole.length !== 3 || third === undefined) return undefined;
  if (isPatronymic(second)) {
    return { given: first, surname: third, order: "given-first", isProven: true };
  }
  if (isPatronymic(third) && isNominativeGiven(second)) {
    return { given: second, surname: first, order: "surname-first", isProven: true };
  }
  if (!isNominativeGiven(first)) return undefined;
  return { given: first, surname: third, order: "bare-middle", isProven: true };
}

/** «Он Токаев», «Вчера Токаев»: a capital makes no name of a small word. */
function isSmall(key: string): boolean {
  return (
    isAdverb(key) ||
    isPreposition(key) ||
    isOpener(key) ||
    /^(?:он|она|оно|они|ол|мы|вы|я|ты|кто|что)$|-(?:старш|младш|мл$|ст$)/u.test(key)
  );
}

/** Whether the name is in the nominative and agrees with its verb. */
function fitsVerb({ given, surname }: Parts, before: Approach, gender: Gender | undefined): boolean {
  if (isOblique(surname)) return false;
  const ofSurname = surnameGender(surname);
  const { isMans, isWomans } = givenNameOf(given ?? "");
  const isKnown = isMans || isWomans;
  const ofName = ofSurname ?? (isMans === isWomans ? undefined : isMans ? "masculine" : "feminine");
  if (ofName === undefined && gender === undefined) return false;
  if (ofName !== undefined && gender !== undefined && ofName !== gender) return false;
  if (
    given !== undefined &&
    isKnown &&
    !(ofSurname === "feminine" ? isWomans : ofSurname === "masculine" ? isMans : true)
  ) {
    return false;
  }
  if (
    given !== undefined &&
    !isKnown &&
    (isGivenName(given) || isOblique(given) || /(?:[аяуюыие]|ой|ого|ому)$/u.test(given))
  ) {
    return false;
  }
  if (
    given !== undefined &&
    isMansGenitive(given) &&
    (before.hasRelation || before.hasTrade || before.isBehindPreposition || before.isBehindMore)
  ) {
    return false;
  }
  if (before.isBehindPreposition && ofSurname === undefined && (ofName ?? gender) === "feminine") {
    return false;
  }
  if (!before.asksOfWhom && !before.hasTrade) return true;
  if ((ofName ?? gender) === "masculine") return ofSurname === "masculine" || isMans;
  // «мать Александра Иванова», «адвокат А. Иванова», «помощница Айгуль Ким» may speak of somebody else.
  return given !== undefined && ofSurname === "feminine";
}

function isNominativeGiven(key: string): boolean {
  const { isMans, isWomans } = givenNameOf(key);
  return isMans || isWomans;
}

function surnameGender(key: string): Gender | undefined {
  if (/(?:[ое]ва|[иы]на|[сц]кая|ная|кызы)$/u.test(key)) return "feminine";
  return /(?:[ое]в|[иы]н|[сц]кий|ный|улы)$/u.test(key) ? "masculine" : undefined;
}

function isOblique(key: string): boolean {
  if (key.endsWith("ы") && !/(?:улы|кызы)$/u.test(key)) return true;
  return /(?:(?:[ое]в|[иы]н)(?:у|ым|е|ой|ою|ых|ы)|(?:[ое]в|[иы]н)[аеы]?(?:[гк][ае]|[дт][ыи]н?|[дт][ае]н|[мбп]ен)|[сц]к(?:ого|ому|им|ом|ую|ой)|(?:улы|кызы)[а-я]+)$/u.test(
    key,
  );
}
