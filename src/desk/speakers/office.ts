import { cases } from "#edition/inflection.ts";
import { isSubject, personOf } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import { genderOf, type Gender } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import { clauseAround, wordsIn, type Range, type View } from "./reading-aid.ts";
import { claimsIn, type Trail } from "./rivals.ts";
import { sayingOf } from "./saying.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { areAlike, holds, titledMention } from "./titles.ts";
import { mayBeFinite } from "./verb-forms.ts";

// «добавил министр»: an office without what it is of, which the text has made clear before.

/** Offices of which a story has one holder; «депутат» and «директор» are too many. */
const single = /^(?:министр|аким|мэр|губернатор|президент|премьер|премьер-министр|омбудсмен)$/u;

/** The office that a clause gives as its subject, alone but for adverbs. */
export function bareOffice({ tokens, mentionAt }: View, { from, to }: Range): string | undefined {
  let office: string | undefined;
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key ?? "";
    if (mentionAt[at] !== undefined) return undefined;
    if (single.test(key) && office === undefined) office = key;
    else if (!isAdverb(key)) return undefined;
  }
  return office;
}

/** Who holds an office, and the source's words that say so. */
export interface Holder {
  readonly person: Person;
  readonly words: string;
}

/**
 * The one person of the list who was named before and holds the office. Nobody, where the text knows
 * another of that office, or somebody of whom it does not say what they are.
 * @param before what stands before, in its order
 */
export function holderOf(
  office: string,
  gender: Gender | undefined,
  before: readonly View[],
  trail: Trail,
): Holder | undefined {
  const named = before.flatMap((view) =>
    view.mentions.flatMap((mention) => {
      const person = personOf(mention);
      return person !== undefined && holds(person, office) ? [{ person, view, mention }] : [];
    }),
  );
  const last = named.at(-1);
  if (last === undefined || named.some(({ person }) => person !== last.person)) return undefined;
  const { person } = last;
  const own = genderOf(person);
  if (gender !== undefined && own !== gender) return undefined;
  const isRivalled = claimsIn(trail).some((one) => {
    if ("insteadOf" in one) return one.insteadOf.includes(person);
    return "title" in one && (one.title === undefined || areAlike(one.title, office));
  });
  if (isRivalled || before.some((view) => hasAnother(view, office, person))) return undefined;
  const cue = named.findLast(({ mention }) => isSubject(mention)) ?? last;
  return { person, words: wordsIn(cue.view, clauseAround(cue.view, cue.mention)) };
}

/** «министры», «министр финансов», «экс-министр»: another than the person's own. */
function hasAnother(view: View, office: string, person: Person): boolean {
  const { tokens, mentionAt } = view;
  return tokens.some(({ key }, at) => {
    const mention = mentionAt[at];
    if (mention !== undefined) return mention.isDoubtful && mention.by === "role";
    const noun = personNoun(key);
    const lemma = noun?.lemma ?? key;
    const isIt = areAlike(lemma, office) || (noun === undefined && key.startsWith(office));
    if (key.includes(`-${office}`)) return true;
    const titled = titledMention(view, at, cases.any);
    return isIt && !isAlone(view, at) && (titled === undefined || personOf(titled) !== person);
  });
}

/** «Министр выступила», «ответил министр»: nothing says of what. */
function isAlone({ tokens }: View, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!single.test(tokens[at]?.key ?? "")) return false;
  if (/^[-.]$/u.test(before?.key ?? "") && before?.end === tokens[at]?.start) return false;
  if (/(?:[ыио]й|[ое]го|[ое]му|ая|[ыи]м|ый)$|^(?:и|о|экс|бывш.*)$/u.test(before?.key ?? "")) return false;
  if (next?.isWord !== true) return next?.key !== "-";
  return (
    isAdverb(next.key) ||
    isPreposition(next.key) ||
    sayingOf(next) !== undefined ||
    mayBeFinite(next.key) ||
    /[дт][ыи]$/u.test(next.key) ||
    next.key === "и"
  );
}
