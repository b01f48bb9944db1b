import type { Mention } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import type { Person } from "#edition/person.ts";
import { tokensOf } from "#edition/tokens.ts";
import type { View } from "./reading-aid.ts";
import { isPreposition } from "./small-words.ts";

const alike: readonly ReadonlySet<string>[] = [
  new Set("президент глава лидер president leader head президенти басшысы".split(" ")),
  new Set("министр глава minister министри".split(" ")),
  new Set("аким мэр глава mayor акими".split(" ")),
  new Set("премьер премьер-министр премьерша глава premier".split(" ")),
  new Set("председатель глава спикер руководитель chairman торагасы".split(" ")),
  new Set("директор гендиректор глава руководитель head director директоры".split(" ")),
];
const courtesies = new Set(
  "господин госпожа товарищ мистер миссис коллега гость гостья собеседник собеседница оратор докладчик".split(
    " ",
  ),
);

export function isCourtesy(title: string): boolean {
  return courtesies.has(title);
}

/**
 * Whether the title before a mention can be this person's: «депутат Токаев» is another Токаев when the
 * list knows ours as the head of state. A full name needs no proof.
 */
export function fitsTitle(mention: Mention, title: string): boolean {
  if (mention.by === "full" || courtesies.has(title)) return true;
  if (mention.by === "role") return false;
  return mention.candidates.every(({ person }) => canBe(person, title));
}

/** Whether an office is one of those that the list knows of a person. */
export function canBe(person: Person, title: string): boolean {
  const known = officesOf(person);
  if (known.length === 0 || known.includes(title)) return true;
  return known.some((lemma) => areAlike(title, lemma));
}

const same: readonly ReadonlySet<string>[] = [
  new Set(["премьер", "премьер-министр"]),
  new Set(["аким", "мэр", "акими"]),
  new Set(["министр", "министри"]),
  new Set(["президент", "президенти"]),
];

/** Whether the list says that a person holds an office, by this very word: «глава» may be of anything. */
export function holds(person: Person, title: string): boolean {
  if (title === "президент" && person.aliases.some((alias) => /государств|мемлекет/iu.test(alias))) {
    return true;
  }
  return officesOf(person).some(
    (lemma) => lemma === title || same.some((group) => group.has(lemma) && group.has(title)),
  );
}

function officesOf(person: Person): string[] {
  return person.aliases.flatMap((alias) =>
    tokensOf(alias).flatMap(({ key }) => personNoun(key)?.lemma ?? []),
  );
}

/** «премьер-министр» and «глава» may be said of one person. */
export function areAlike(title: string, other: string): boolean {
  return title === other || alike.some((group) => group.has(title) && group.has(other));
}

/** The mention at a word, or behind a title that is its own: «министра финансов Ивана Иванова». */
export function titledMention(view: View, at: number, grammaticalCase: number): Mention | undefined {
  const direct = view.mentionAt[at];
  if (direct !== undefined) return direct.from >= at ? direct : undefined;
  const title = personNoun(view.tokens[at]?.key ?? "");
  if (title === undefined || title.isRelation || (title.cases & grammaticalCase) === 0) return undefined;
  for (let index = at + 1; index < at + 6; index++) {
    const mention = view.mentionAt[index];
    if (mention !== undefined) return fitsTitle(mention, title.lemma) ? mention : undefined;
    const token = view.tokens[index];
    if (token?.isWord !== true || isPreposition(token.key) || personNoun(token.key) !== undefined) {
      return undefined;
    }
  }
  return undefined;
}
