import { cases } from "#edition/inflection.ts";
import { isSubject, personOf, type Mention } from "#edition/people.ts";
import type { Gender } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import { agreesWith } from "./can-speak.ts";
import { namesOthers } from "./named-others.ts";
import { mentionsIn, type Range, type View } from "./reading-aid.ts";
import type { Saying } from "./saying.ts";

/** Whose words a sentence announces, by name or by a pronoun, and the words that say so. */
export interface Cue {
  readonly who:
    | { readonly person: Person; readonly mention: Mention }
    | { readonly gender: Gender | undefined };
  readonly words: string;
}

/** The cue of a person as the subject of its verb, when nobody else is named. */
export function personCue(
  view: View,
  sentence: Range,
  mention: Mention,
  saying: Saying,
  words: string,
): Cue | undefined {
  const person = isSubject(mention) ? personOf(mention, cases.nominative) : undefined;
  if (person === undefined || namesOthers(view, sentence, person)) return undefined;
  return agreesWith(person, saying.gender, mention) ? { who: { person, mention }, words } : undefined;
}

/** The cue of «он» as the subject of its verb, when nobody is named. */
export function pronounCue(
  view: View,
  sentence: Range,
  gender: Gender | "any",
  saying: Saying,
  words: string,
): Cue | undefined {
  if (mentionsIn(view, sentence).length > 0) return undefined;
  if (gender !== "any" && saying.gender !== undefined && saying.gender !== gender) return undefined;
  return { who: { gender: gender === "any" ? undefined : gender }, words };
}
