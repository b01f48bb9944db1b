import { cases } from "#edition/inflection.ts";
import { isSubject, personOf } from "#edition/people.ts";
import { genderOf, type Gender } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import { hasBystander } from "./bystanders.ts";
import { cueIn, type Cue } from "./cue.ts";
import { clauseAround, mentionsIn, sentencesOf, wordsIn, type Range, type View } from "./reading-aid.ts";
import { isContested, trailAfterNarration, type Trail } from "./rivals.ts";
import { goesOnAbout, isOnlyAbout } from "./spoken-of.ts";
import { hasStranger } from "./strangers.ts";

/** Of whom a text speaks, as far as it is clear, so that «он» can be nobody else. */
export interface Focus {
  readonly person: Person | undefined;
  /** The source's words that made it clear. */
  readonly words: string;
  /** The sentence directly before named the person; farther «ол», who may be anybody, does not reach. */
  readonly isFresh: boolean;
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
export function pronounFor({ person, isFresh }: Focus, gender: Gender | undefined): Person | undefined {
  if (person === undefined) return undefined;
  return (gender === undefined ? isFresh : genderOf(person) === gender) ? person : undefined;
}

function focusAfter(view: View, sentence: Range, focus: Focus): Omit<Focus, "trail"> {
  if (hasStranger(view, sentence)) return nobodyInFocus;
  const mentions = mentionsIn(view, sentence);
  const people = new Set(mentions.map((one) => personOf(one)));
  const person = people.size === 0 ? focus.person : [...people][0];
  if (mentions.some((one) => isContested(view, one, focus.trail))) return nobodyInFocus;
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
  if (subject === undefined || !isOnlyAbout(view, sentence, subject)) return nobodyInFocus;
  return { person, words: wordsIn(view, clauseAround(view, subject)), isFresh: true };
}

/** «Его встретил старейшина»: another does it, though it is not known that the word is for a person. */
function actsOnHim({ tokens }: View, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(({ key }) => /^(?:его|ему|им|ним|нему|него|нем|ее|ей|ней|нее|him|her|оны|оган)$/u.test(key));
}
