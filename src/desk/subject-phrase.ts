import { cases } from "#edition/inflection.ts";
import { personNoun } from "#edition/person-nouns.ts";
import { isPlace } from "#edition/places.ts";
import { isAbbreviation } from "#edition/tokens.ts";
import type { Range, View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { isAdverb, isPreposition, isRecipient } from "./small-words.ts";

/** What stands between a verb of saying and the name of who speaks. */
export interface Approach {
  /** The office before the name, in the nominative: «министр». */
  readonly title?: string;
  /** A noun such as «адвокат» or «сын»: the name behind it may be of whom he is. */
  readonly hasRelation: boolean;
  /** Such a noun, and nothing behind it that says of what: «адвокат», but not «адвокат компании». */
  readonly asksOfWhom: boolean;
  /** A word of which it is not known what it is; it may be a noun for a person. */
  readonly hasUnknown: boolean;
  /** A preposition before the name: «в беседе с Айгуль Ли» is not what she said. */
  readonly isBehindPreposition: boolean;
  /** The name follows the verb, with nothing but adverbs between. */
  readonly isDirect: boolean;
}

/**
 * Reads the words before a name: adverbs, «на брифинге», «журналистам», a title and of what it is.
 * Nothing when they can be a subject of their own.
 */
export function approach(view: View, { from, to }: Range): Approach | undefined {
  let state: "open" | "where" | "title" = "open";
  let title: string | undefined;
  let [hasRelation, asksOfWhom, hasUnknown] = [false, false, false];
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (token === undefined) return undefined;
    if (view.isQuoted[at] === true || isAbbreviation(token)) continue;
    const isJoint = /^[—–-]$/u.test(token.key) && title !== undefined;
    if (isJoint) continue;
    if (!token.isWord) return undefined;
    const noun = personNoun(token.key);
    if (noun !== undefined && (noun.cases & cases.nominative) !== 0) {
      if (noun.isRelation) hasRelation = asksOfWhom = true;
      else hasUnknown = false;
      title ??= noun.lemma;
      state = "title";
    } else if (sayingOf(token) !== undefined || isOnBehalf(token.key)) return undefined;
    else if (state === "open" && isListener(view, at)) state = "where";
    else if (state !== "title" && (isPreposition(token.key) || isRecipient(token.key))) state = "where";
    else if (state === "title") asksOfWhom &&= noun !== undefined || token.isCapital;
    else if (state === "open" && !isAdverb(token.key) && !isPlace(token.key)) {
      if (/(?:[ыио]й|ая|яя)$/u.test(token.key)) continue;
      hasUnknown = true;
      state = "title";
    }
  }
  return {
    ...(title === undefined ? {} : { title }),
    hasRelation,
    asksOfWhom,
    hasUnknown,
    isBehindPreposition: state === "where",
    isDirect: state === "open" && title === undefined,
  };
}

/** «через пресс-секретаря», «от имени», «вместо»: whose words they are is not said. */
function isOnBehalf(key: string): boolean {
  return /^(?:через|имени|вместо|устами|голосом)$/u.test(key);
}

/** «заявил Токаеву Бектенов»: whom the list has, but in the dative. */
function isListener({ mentionAt }: View, at: number): boolean {
  return mentionAt[at]?.candidates.every((one) => one.cases === cases.other) === true;
}

/** Words with a capital in a row, marks of initials among them, and without the places before them. */
export function capitalRuns(
  view: View,
  { from, to }: Range,
): (Range & { readonly isBehindPlace: boolean })[] {
  const runs: (Range & { readonly isBehindPlace: boolean })[] = [];
  for (let at = from; at < to; at++) {
    if (!isNameToken(view, at)) continue;
    const start = at;
    while (at + 1 < to && (isNameToken(view, at + 1) || isInitialsMark(view, at + 1))) at++;
    let first = start;
    while (first <= at && (isPlace(view.tokens[first]?.key ?? "") || isTitle(view, first))) first++;
    const before = view.tokens[first - 1];
    const isBehindPlace =
      first > start ? isPlace(before?.key ?? "") : before !== undefined && isAbbreviation(before);
    if (first <= at) runs.push({ from: first, to: at + 1, isBehindPlace });
  }
  return runs;
}

function isTitle({ tokens }: View, at: number): boolean {
  return personNoun(tokens[at]?.key ?? "") !== undefined;
}

function isNameToken(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    token?.isCapital === true && view.isQuoted[at] !== true && !isAbbreviation(token) && !isListener(view, at)
  );
}

function isInitialsMark({ tokens }: View, at: number): boolean {
  const [mark, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after?.isCapital !== true) return false;
  if (mark?.key === "-") return before.key === ".";
  return mark?.key === "." && /^\p{Lu}$/u.test(before.text);
}
