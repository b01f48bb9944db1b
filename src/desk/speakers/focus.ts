import { cases } from "#edition/inflection.ts";
import { isSubject, personOf, type Mention } from "#edition/people.ts";
import { genderOf, type Gender } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import { hasBystander } from "./bystanders.ts";
import type { Cue } from "./cue-words.ts";
import { cueIn } from "./cue.ts";
import { clauseAround, mentionsIn, sentencesOf, wordsIn, type Range, type View } from "./reading-aid.ts";
import { isContested, trailAfterNarration, type Trail } from "./rivals.ts";
import { isPreposition } from "./small-words.ts";
import { goesOnAbout, isOnlyAbout } from "./spoken-of.ts";
import { hasStranger } from "./strangers.ts";

/** Of whom a text speaks, as far as it is clear, so that «он» can be nobody else. */
export interface Focus {
  readonly person: Person | undefined;
  /** The source's words that made it clear. */
  readonly words: string;
  /** The sentence directly before named the person; farther «ол», who may be anybody, does not reach. */
  readonly isFresh: boolean;
  /** A man and a woman, of whom the sentence before speaks alike: «он» and «она» tell them apart. */
  readonly pair?: readonly { readonly person: Person; readonly words: string }[];
  /** Whom the sentence before names without its being about them: «тот» means that one. */
  readonly object?: { readonly person: Person; readonly words: string };
  /** Who was named so far: «глава государства» may be of any of them. */
  readonly trail: Trail;
}

export const nobodyInFocus: Focus = { person: undefined, words: "", isFresh: false, trail: [] };

/** A sentence read: of whom the text speaks behind it, and whose words it announces. */
export interface Reading {
  readonly focus: Focus;
  readonly announced: { readonly person: Person; readonly words: string } | undefined;
}

export function readSentence(view: View, sentence: Range, focus: Focus): Reading {
  const cue = cueIn(view, sentence);
  const trail = trailAfterNarration(view, sentence, focus.trail);
  const person = cue === undefined ? undefined : announcedBy(view, cue, { ...focus, trail });
  if (person !== undefined && cue !== undefined) {
    const after = hasBystander(view, sentence, genderOf(person))
      ? nobodyInFocus
      : { person, words: cue.words, isFresh: "person" in cue.who };
    return { focus: { ...after, trail }, announced: { person, words: cue.words } };
  }
  return { focus: { ...focusAfter(view, sentence, { ...focus, trail }), trail }, announced: undefined };
}

/** A paragraph read; `announced` is whose words its last sentence announces. */
export function readParagraph(view: View, before: Focus): Reading {
  let reading: Reading = { focus: before, announced: undefined };
  for (const sentence of sentencesOf(view)) reading = readSentence(view, sentence, reading.focus);
  return reading;
}

function announcedBy(view: View, { who }: Cue, focus: Focus): Person | undefined {
  if (!("person" in who)) return pronounFor(focus, who.gender);
  return isContested(view, who.mention, focus.trail) ? undefined : who.person;
}

/** Who «он» or «она» is. */
export function pronounFor({ person, isFresh, pair }: Focus, gender: Gender | undefined): Person | undefined {
  if (person === undefined) return pair?.find((one) => genderOf(one.person) === gender)?.person;
  return (gender === undefined ? isFresh : genderOf(person) === gender) ? person : undefined;
}

function focusAfter(view: View, sentence: Range, focus: Focus): Omit<Focus, "trail"> {
  const mentions = mentionsIn(view, sentence);
  if (hasStranger(view, sentence)) return nobodyInFocus;
  const object = objectOf(view, mentions);
  const people = new Set(mentions.map((one) => personOf(one)));
  const person = people.size === 0 ? focus.person : [...people][0];
  if (mentions.some((one) => isContested(view, one, focus.trail))) return nobodyInFocus;
  if (people.size === 2 && !actsOnHim(view, sentence)) return pairOf(view, sentence, mentions);
  if (people.size > 1 || person === undefined) return nobodyInFocus;
  if (hasBystander(view, sentence, genderOf(person))) return nobodyInFocus;
  if (people.size === 0) {
    const isKept = !actsOnHim(view, sentence) && goesOnAbout(view, sentence, genderOf(person));
    return isKept ? { ...focus, isFresh: false } : nobodyInFocus;
  }
  const subject = mentions.find((one) => isSubject(one) && personOf(one, cases.nominative) === person);
  // «Его перебил Орлов»: two are spoken of.
  if (actsOnHim(view, sentence)) return nobodyInFocus;
  // «Токаева встретил старейшина»: what follows may be of either.
  if (subject === undefined || !isOnlyAbout(view, sentence, subject)) return { ...nobodyInFocus, ...object };
  return { person, words: wordsIn(view, clauseAround(view, subject)), isFresh: true };
}

/** «Мукашева и Сарсенов провели брифинг»: both do it, and each may be meant by a pronoun of their own. */
function pairOf(view: View, sentence: Range, mentions: readonly Mention[]): Omit<Focus, "trail"> {
  const subjects = mentions.filter((one) => isSubject(one) && personOf(one, cases.nominative) !== undefined);
  const pair = subjects.flatMap((one) => {
    const person = personOf(one, cases.nominative);
    return person === undefined ? [] : [{ person, words: wordsIn(view, clauseAround(view, one)) }];
  });
  const genders = new Set(pair.map(({ person }) => genderOf(person)));
  const isClear = pair.length === 2 && genders.size === 2 && !genders.has(undefined);
  if (!isClear || hasBystander(view, sentence, undefined)) return nobodyInFocus;
  return { ...nobodyInFocus, pair };
}

/** «Затем вопрос задали Рустему Кайырбекову», and «тот» answers: only where nobody else is named or called. */
function objectOf(view: View, mentions: readonly Mention[]): Pick<Focus, "object"> {
  const [one, ...others] = mentions;
  const person = one === undefined ? undefined : personOf(one, cases.other);
  if (one === undefined || person === undefined || others.length > 0 || isSubject(one)) return {};
  if (isPreposition(view.tokens[one.from - 1]?.key ?? "")) return {};
  return { object: { person, words: wordsIn(view, clauseAround(view, one)) } };
}

/** «Его встретил старейшина»: another does it, though it is not known that the word is for a person. */
function actsOnHim({ tokens }: View, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(({ key }) => /^(?:его|ему|им|ним|нему|него|нем|ее|ей|ней|нее|him|her|оны|оган)$/u.test(key));
}
