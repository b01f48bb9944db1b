import { cases } from "#edition/inflection.ts";
import { isSubject, personOf, type Mention } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import type { Gender } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import { isPlace } from "#edition/places.ts";
import type { Token } from "#edition/tokens.ts";
import { agreesWith, isClosed, speakerBy } from "./can-speak.ts";
import { isOfCountry } from "./descriptions.ts";
import { leadingVerb } from "./leading-verb.ts";
import { areObjects, narratedVerb } from "./narrated-verb.ts";
import { wordsIn, type Range, type View } from "./reading-aid.ts";
import type { Saying } from "./saying.ts";
import { isAdverb, isAnothersWords, isInRole, isIrrealis } from "./small-words.ts";
import { approach } from "./subject-phrase.ts";
import { unlistedName } from "./unlisted-name.ts";
import { mayBeFinite } from "./verb-forms.ts";

/** Whom an attribution gives a quotation to. */
export type Attributed =
  | { readonly kind: "person"; readonly person: Person; readonly mention: Mention }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "pronoun"; readonly gender: Gender | undefined }
  | { readonly kind: "that-one"; readonly gender: Gender }
  | { readonly kind: "nobody" };

const nobody: Attributed = { kind: "nobody" };

/** Reads an attribution, «подчеркнул лидер Казахстана» or a name alone; in doubt it names nobody. */
export function attributedTo(view: View): Attributed {
  const { tokens } = view;
  if (
    view.hasLooseMarks ||
    tokens.some(
      ({ key, isCapital }, at) =>
        isInRole(key) ||
        isLaughedAt(tokens, at) ||
        (isAnothersWords(key) && !isCapital && !isRelative(view, at)),
    )
  ) {
    return nobody;
  }
  const verb = leadingVerb(view);
  if (verb === undefined) {
    const alone = nameAlone(view);
    return alone.kind === "nobody" ? toldOf(view) : alone;
  }
  if (!verb.saying.isOwnWords) return nobody;
  const clause = clauseFrom(view, verb.to);
  const isUnreal = tokens.slice(0, clause.to).some(({ key }) => isIrrealis(key));
  return isUnreal ? nobody : subjectOf(view, clause, verb.saying);
}

function given(person: Person | undefined, mention: Mention): Attributed {
  return person === undefined ? nobody : { kind: "person", person, mention };
}

/** «рассмеялся над вопросом Токаев»: the words may be what he laughed at. */
function isLaughedAt(tokens: View["tokens"], at: number): boolean {
  return tokens[at]?.key === "над" && /сме(?:ял|ет|ют)/u.test(tokens[at - 1]?.key ?? "");
}

/** «слова которого передаёт Петров» says of the subject before it. */
function isRelative({ tokens }: View, at: number): boolean {
  return /^котор(?:ого|ой)$/u.test(tokens[at + 1]?.key ?? "");
}

/** Up to the first mark: what follows a comma is another clause. */
function clauseFrom({ tokens, isQuoted }: View, from: number): Range {
  let to = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token === undefined || token.isWord || isQuoted[to] === true) continue;
    const isInitials = /^[.-]$/u.test(token.key) && /^(?:\p{Lu}|\.)$/u.test(tokens[to - 1]?.text ?? "");
    const isShort = token.key === "." && tokens[to + 1] !== undefined;
    const isTitles = /^[—–]$/u.test(token.key) && personNoun(tokens[to + 1]?.key ?? "") !== undefined;
    if (!isInitials && !isShort && !isTitles) break;
  }
  return { from, to };
}

function subjectOf(view: View, clause: Range, saying: Saying): Attributed {
  const pronoun = pronounAt(view, clause);
  if (pronoun !== undefined) return pronoun;
  const inClause = view.mentions.filter((one) => one.from >= clause.from && one.to <= clause.to);
  const subjects = inClause.filter(isSubject);
  const sure = subjects.filter((one) => !one.isDoubtful);
  // «глава правительства республики Олжас Бектенов» is one and the same.
  const [subject, ...others] = sure.filter(
    (one) => !sure.some((name) => personOf(name) === personOf(one) && isOfficeOf(view, one, name)),
  );
  const doubtful = subjects.filter((one) => one.isDoubtful);
  if (subject !== undefined) {
    if (others.length > 0 || !doubtful.every((one) => isOfficeOf(view, one, subject))) return nobody;
    const isBehindObjects =
      saying.language === "ru" && approach(view, { from: clause.from, to: subject.from }) === undefined;
    const person = isBehindObjects
      ? subjectBehindObjects(view, clause, subject, saying)
      : speakerBy(view, clause, subject, saying);
    return given(person, subject);
  }
  const name = unlistedName(view, clause, saying.gender);
  if (name === undefined || !isClosed(view, { from: name.to, to: clause.to }, saying)) return nobody;
  const isCovered = doubtful.every(
    // «глава государства Ильхам Алиев», «Тимур Иванов»
    (one) => (one.by === "role" && one.to <= name.from) || (one.from >= name.from && one.to <= name.to),
  );
  if (!isCovered) return nobody;
  if (saying.language !== "ru" && name.to !== clause.to) return nobody;
  if (saying.language === "kk" && kazakhCase.test(view.tokens[name.to - 1]?.key ?? "")) return nobody;
  return { kind: "name", name: wordsIn(view, name) };
}

/** «деді министр Данияр Ермекке»: to whom, of whom, with whom it was said. Some names end so of themselves. */
const kazakhCase = /(?:[гк][ае]|[дтн][ыи]н?|[дтн][ае]н|[мбп]ен)$/u;

/** «министр просвещения Казахстана Айгуль Жумабаева»: the alias, more of the office, the full name. */
function isOfficeOf({ tokens }: View, office: Mention, name: Mention): boolean {
  if (office.by !== "role" || office.to > name.from) return false;
  const isOwn = office.candidates.some(({ person }) => name.candidates.every((one) => one.person === person));
  if (name.by !== "full" && !(name.by === "surname" && isOwn)) return false;
  return tokens
    .slice(office.to, name.from)
    .every(({ key, isWord }) => isWord && (isPlace(key) || isOfCountry(key)));
}

function pronounAt({ tokens }: View, { from, to }: Range): Attributed | undefined {
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key ?? "";
    if (key === "он" || key === "he") return { kind: "pronoun", gender: "masculine" };
    if (key === "она" || key === "she") return { kind: "pronoun", gender: "feminine" };
    if (key === "ол") return { kind: "pronoun", gender: undefined };
    if (key === "тот" && at === to - 1) return { kind: "that-one", gender: "masculine" };
    if (key === "та" && at === to - 1) return { kind: "that-one", gender: "feminine" };
    if (!isAdverb(key)) return undefined;
  }
  return undefined;
}

// «Степь зовёт меня домой» — Елена Орлова, певица: it may be what she sings, or the title of it.
const artist =
  /^(?:режисс|солист|певец|певиц|поэт|писател|художни|композитор|акт[её]р|актрис|драматург|сценарист|бард$|рэпер|автор|фотограф|скульптор|акын|жазушы|анши|сазгер|суретши)/u;

/** «не остался в долгу Токаев»: what is told of him may be something else than that he said it. */
function isUnknownVerb({ key, isCapital }: Token): boolean {
  return !isCapital && mayBeFinite(key) && personNoun(key) === undefined;
}

/** «…», — улыбнулась Жумабаева: of the list alone, since the verb itself proves nothing. */
function toldOf(view: View): Attributed {
  const verb = narratedVerb(view);
  if (verb === undefined) return nobody;
  const clause = clauseFrom(view, verb.to);
  if (view.tokens.slice(verb.to, clause.to).some(({ key }) => isIrrealis(key))) return nobody;
  const sure = view.mentions.filter((one) => one.from >= clause.from && one.to <= clause.to);
  const [subject, ...others] = sure;
  if (subject === undefined || others.length > 0 || subject.isDoubtful || !isSubject(subject)) return nobody;
  return given(subjectBehindObjects(view, clause, subject, verb.saying), subject);
}

/** «закрыл тему глава правительства»: what stands between is what was done. */
function subjectBehindObjects(
  view: View,
  clause: Range,
  subject: Mention,
  saying: Saying,
): Person | undefined {
  const person = personOf(subject, cases.nominative);
  if (person === undefined || !agreesWith(person, saying.gender, subject)) return undefined;
  const between = { from: clause.from, to: subject.from };
  // «раздалась реплика Ахметова»: a name of another case would be whose it was.
  const isNominative = subject.candidates.every((one) => one.cases === cases.nominative);
  if (between.from < between.to && (!isNominative || !areObjects(view, between))) return undefined;
  return isClosed(view, { from: subject.to, to: clause.to }, saying) ? person : undefined;
}

/** A line that is only a name, with or without the office: «президент Казахстана Касым-Жомарт Токаев». */
function nameAlone(view: View): Attributed {
  const clause = clauseFrom(view, 0);
  const subjects = view.mentions.filter((one) => one.to <= clause.to && isSubject(one));
  const [subject, ...others] = subjects;
  if (view.tokens.slice(0, clause.to).some(({ key }) => isIrrealis(key) || key === "и")) return nobody;
  if (view.tokens.some(({ key }) => artist.test(key))) return nobody;
  if (view.tokens.some(isUnknownVerb)) return nobody;
  const alone: Saying = { language: "ru", isOwnWords: true, isQuestion: false, isAddressed: false };
  if (subject !== undefined && !subject.isDoubtful) {
    if (others.length > 0 || subject.to !== clause.to) return nobody;
    return given(speakerBy(view, clause, subject, alone), subject);
  }
  const name = unlistedName(view, clause, undefined);
  if (name === undefined || name.to !== clause.to) return nobody;
  return { kind: "name", name: wordsIn(view, name) };
}
