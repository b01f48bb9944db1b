import { cases } from "#edition/inflection.ts";
import { personNoun } from "#edition/person-nouns.ts";
import { isPlace } from "#edition/places.ts";
import { isAbbreviation, type Token } from "#edition/tokens.ts";
import type { Range, View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { isAdverb, isPreposition, isRecipient } from "./small-words.ts";
import { isInstitution, isTrade } from "./trades.ts";

/** What stands between a verb of saying and the name of who speaks. */
export interface Approach {
  /** The office before the name, in the nominative: «министр». */
  readonly title?: string;
  /** A noun such as «адвокат» or «сын»: the name behind it may be of whom he is. */
  readonly hasRelation: boolean;
  /** Such a noun, and nothing behind it that says of what: «адвокат», but not «адвокат компании». */
  readonly asksOfWhom: boolean;
  /** A noun that calls a person though it is no office: «чабан». */
  readonly hasTrade: boolean;
  /** A preposition before the name: «в беседе с Айгуль Ли» is not what she said. */
  readonly isBehindPreposition: boolean;
  /** More stands between the office and the name: «капитан после встречи с …», «менеджер боксёра …». */
  readonly isBehindMore: boolean;
  /** The name follows the verb, with nothing but adverbs between. */
  readonly isDirect: boolean;
}

/**
 * Reads the words before a name: adverbs, «на брифинге», «журналистам», a title and of what it is.
 * Nothing when they can be a subject of their own: «сообщил аэропорт Нурсултан Назарбаев» is the
 * airport's, and so is any word that is not known to call a person.
 */
export function approach(view: View, { from, to }: Range): Approach | undefined {
  let state: "open" | "where" | "title" = "open";
  let title: string | undefined;
  let [hasRelation, asksOfWhom, hasTrade] = [false, false, false];
  // Kazakh says of what first, and by whom then: «ауыл тұрғыны», «ІІМ басшысы».
  let isOfWhat = false;
  let isBehindMore = false;
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (token === undefined) return undefined;
    if (view.isQuoted[at] === true || /^\p{N}+$/u.test(token.key)) continue;
    if (isInstitution(token.key) || isOnBehalf(token.key)) return undefined;
    if (isAbbreviation(token)) {
      // «сообщил НПЗ …» has its subject.
      if (state === "open") isOfWhat = true;
      continue;
    }
    const isJoint = /^[—–-]$/u.test(token.key) && title !== undefined;
    if (isJoint) continue;
    if (!token.isWord) return undefined;
    const noun = personNoun(token.key);
    if (noun !== undefined && (noun.cases & cases.nominative) !== 0) {
      if (noun.isRelation) hasRelation = asksOfWhom = true;
      else hasTrade = false;
      title ??= noun.lemma;
      state = "title";
      if (isOfSomething(token.key)) isOfWhat = false;
    } else if (sayingOf(token) !== undefined) return undefined;
    else if (state === "open" && isListener(view, at)) state = "where";
    else if (state !== "title" && (isPreposition(token.key) || isRecipient(token.key))) state = "where";
    else if (state === "title") {
      isBehindMore ||= !token.isCapital;
      asksOfWhom &&= noun !== undefined || token.isCapital;
    } else if (state === "open" && !isAdverb(token.key) && !isPlaceOrMonth(token)) {
      if (/(?:[ыио]й|ая|яя)$/u.test(token.key)) continue;
      if (isSpokenTo(token)) {
        state = "where";
        continue;
      }
      hasTrade = isTrade(token.key);
      isOfWhat = !hasTrade || (isOfWhat && !isOfSomething(token.key));
      if (hasTrade) state = "title";
    } else if (state === "where" && !isPreposition(view.tokens[at - 1]?.key ?? "") && isTrade(token.key)) {
      hasTrade = true;
      state = "title";
    } else if (state === "where" && mayBeSubject(view, at)) return undefined;
  }
  if (isOfWhat) return undefined;
  return {
    ...(title === undefined ? {} : { title }),
    hasRelation,
    asksOfWhom,
    hasTrade,
    isBehindPreposition: state === "where",
    isBehindMore,
    isDirect: state === "open" && title === undefined,
  };
}

/** «через пресс-секретаря», «от имени», «вместо»: whose words they are is not said. */
function isOnBehalf(key: string): boolean {
  return /^(?:через|имени|вместо|устами|голосом|двойник|персонаж|прототип|манекен)$/u.test(key);
}

/** «Астаны», «мая»; in lower case «чемпионат» and «университет» speak for themselves. */
function isPlaceOrMonth({ key, isCapital }: Token): boolean {
  const isMonth = /^(?:январ|феврал|март|апрел|ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр)/u.test(
    key,
  );
  return isMonth || (isCapital && isPlace(key));
}

/** The Kazakh ending of «ауыл тұрғыны»: whose or of what the words before it say. */
function isOfSomething(key: string): boolean {
  return /[ыи]$/u.test(key);
}

/** «сообщил в среду супермаркет …»: behind «где» and «когда» a bare noun is a subject of its own. */
function mayBeSubject({ tokens }: View, at: number): boolean {
  const [token, { key: before = "" } = {}] = [tokens[at], tokens[at - 1]];
  if (token === undefined || token.isCapital || isAdverb(token.key) || isPlaceOrMonth(token)) return false;
  if (isPreposition(before) || token.key.length < 3) return false;
  // Behind a day or a listener no genitive can go on: «в среду редакция …».
  if (ends.test(before) || isRecipient(before)) return !isAttribute.test(token.key);
  if (/(?:[аеёиоуыэюяй]|[аяыи]м|[аяыи]х|ов|ев)$/u.test(token.key)) return false;
  return !/(?:[ыи]й|ой|[ое]го|[ыи]х|[ую]ю|\p{N})$/u.test(before);
}

const ends =
  /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|утром|днем|вечером|ночью|накануне|полдень)$/u;
const isAttribute = /(?:[ыио]й|[ое]го|[ое]му|[аяыи]м|[аяыи]ми|ую|юю)$|^\p{N}+$/u;

/** «министру», «Путину», «собравшимся», «горняков», or an adverb such as «неожиданно». */
function isSpokenTo({ key, isCapital }: Token): boolean {
  if (personNoun(key) !== undefined || (isCapital && /[бвгджзклмнпрстфхцчшщ]у$/u.test(key))) return true;
  return (
    /(?:вшимся|щимся|вшим|ющим|вшихся|щихся)$/u.test(key) ||
    (!isCapital && /[а-я]{3}[ое]в$/u.test(key)) ||
    (/[а-я]{3}о$/u.test(key) && !/(?:ство|радио|бюро|депо|ателье|кино|метро)$/u.test(key))
  );
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
