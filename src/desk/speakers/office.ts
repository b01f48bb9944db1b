import { cases } from "#edition/inflection.ts";
import { isSubject, personOf, type Mention } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import type { Person } from "#edition/person.ts";
import { isPlace } from "#edition/places.ts";
import { isKazakh } from "#edition/tokens.ts";
import { describedAs, isKindred } from "./described-as.ts";
import { clauseAround, wordsIn, type View } from "./reading-aid.ts";
import { claimsIn, isAbroad, type Trail } from "./rivals.ts";
import { sayingOf } from "./saying.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { areAlike, holds, titledMention } from "./titles.ts";
import { mayBeFinite } from "./verb-forms.ts";

// «добавил министр»: an office without what it is of, which the text has made clear before.

/** Offices of which a story has one holder; of «депутат» and «директор» it must have said who is one. */
const single =
  /^(?:министр|аким|мэр|губернатор|президент|премьер|премьер-министр|вице-премьер|омбудсмен|спикер)$/u;

// Two words for one office, by the base of it.
const phrases: readonly (readonly [first: RegExp, second: RegExp, office: string])[] = [
  [/^глав(?:а|ы|е|у|ой)$/u, /^(?:региона|области|города|столицы|района)$/u, "аким"],
  [/^глав(?:а|ы|е|у|ой)$/u, /^(?:ведомства|министерства)$/u, "министр"],
  [/^глав(?:а|ы|е|у|ой)$/u, /^(?:кабинета|кабмина)$/u, "премьер-министр"],
  [/^(?:онир|кала|облыс)$/u, /^(?:басшысы|акими)$/u, "аким"],
  [/^казахстанск(?:ий|ого|ому|им)$/u, /^(?:президент|лидер)(?:а|у|ом)?$/u, "президент"],
];

/** An office alone: where it stands, what it is, and in which cases. */
export interface BareOffice {
  readonly from: number;
  readonly to: number;
  readonly office: string;
  readonly cases: number;
}

/** The offices of a text that stand alone, in their order. */
export function bareOffices(view: View): BareOffice[] {
  return view.tokens.flatMap((token, at): BareOffice[] => {
    if (!token.isWord || view.mentionAt[at] !== undefined || view.isQuoted[at] === true) return [];
    const next = view.tokens[at + 1];
    const phrase = phrases.find(([first, second]) => first.test(token.key) && second.test(next?.key ?? ""));
    if (phrase !== undefined && view.mentionAt[at + 1] === undefined) {
      const noun = personNoun(token.key) ?? personNoun(next?.key ?? "");
      const isFree = isFreeBehind(view, at + 1);
      return isFree && noun ? [{ from: at, to: at + 2, office: phrase[2], cases: noun.cases }] : [];
    }
    const noun = personNoun(token.key);
    if (noun === undefined || noun.isRelation || !isAlone(view, at)) return [];
    return [{ from: at, to: at + 1, office: noun.lemma, cases: noun.cases }];
  });
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
export function holderOf(office: string, before: readonly View[], trail: Trail): Holder | undefined {
  const named = before.flatMap((view) =>
    view.mentions.flatMap((mention) => {
      const person = personOf(mention);
      return person === undefined ? [] : [{ person, view, mention }];
    }),
  );
  const described = new Set(
    named
      .filter(({ view, mention }) => describedAs(view, mention).some(({ lemma }) => isKindred(lemma, office)))
      .map(({ person }) => person),
  );
  const isHolder = (person: Person) =>
    described.has(person) || (single.test(office) && holds(person, office));
  const holders = named.filter(({ person }) => isHolder(person));
  const last = holders.at(-1);
  if (last === undefined || holders.some(({ person }) => person !== last.person)) return undefined;
  const { person } = last;
  // Whom a text of home brings in without a title it will not call a minister later; a head of state it may.
  const isCalledSo =
    described.has(person) ||
    holders.some(
      (one) => one.person === person && one.mention.by === "role" && one.mention.cue === undefined,
    );
  const mayBeAnybodys = !isCalledSo || /^(?:президент|премьер)/u.test(office) || isAbroad(trail);
  const isRivalled = claimsIn(trail).some((one) => {
    if ("insteadOf" in one) return one.insteadOf.includes(person);
    if (!("title" in one)) return false;
    if (one.title === undefined) return mayBeAnybodys;
    return areAlike(one.title, office) || isKindred(one.title, office);
  });
  if (isRivalled || before.some((view) => hasAnother(view, office, person))) return undefined;
  const cue = holders.findLast(({ mention }) => isSubject(mention)) ?? last;
  return { person, words: cueOf(cue.view, cue.mention) };
}

function cueOf(view: View, mention: Mention): string {
  return mention.cue ?? wordsIn(view, clauseAround(view, mention));
}

/** «министры», «министр финансов», «экс-министр»: another than the person's own. */
function hasAnother(view: View, office: string, person: Person): boolean {
  const { tokens, mentionAt } = view;
  return tokens.some(({ key }, at) => {
    const mention = mentionAt[at];
    if (mention !== undefined) return mention.isDoubtful && mention.by === "role";
    const noun = personNoun(key);
    const lemma = noun?.lemma ?? key;
    const isIt =
      areAlike(lemma, office) || isKindred(lemma, office) || (noun === undefined && key.startsWith(office));
    if (key.includes(`-${office}`)) return true;
    if (!isIt || isAlone(view, at)) return false;
    const titled = titledMention(view, at, cases.any);
    if (titled !== undefined) return personOf(titled) !== person;
    return !view.mentions.some(
      (one) => personOf(one) === person && describedAs(view, one).some((noun) => noun.at === at),
    );
  });
}

/** «Министр выступила», «ответил министр»: nothing says of what. */
function isAlone(view: View, at: number): boolean {
  const { tokens } = view;
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (personNoun(token?.key ?? "") === undefined) return false;
  if (/^[-.]$/u.test(before?.key ?? "") && before?.end === token?.start) return false;
  const isNow = /^(?:нынешн|действующ)/u.test(before?.key ?? "");
  if (
    !isNow &&
    /(?:[ыио]й|[ое]го|[ое]му|ая|[ыи]м|ый)$|^(?:и|о|экс|бывш.*|бурынгы|жана)$/u.test(before?.key ?? "")
  ) {
    return false;
  }
  // «бір депутат», «один из депутатов», «другой министр»
  if (/^(?:бир|баска|один|одна|любой|каждый|некий|этот|из)$/u.test(before?.key ?? "")) return false;
  return isFreeBehind(view, at);
}

/** Nothing behind an office says of what it is. */
function isFreeBehind({ tokens, mentionAt }: View, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.isWord !== true) return next?.key !== "-";
  if (mentionAt[at + 1] !== undefined) return false;
  if (isKazakh(tokens)) return !next.isCapital || isPlace(next.key);
  return (
    isAdverb(next.key) ||
    isPreposition(next.key) ||
    sayingOf(next) !== undefined ||
    mayBeFinite(next.key) ||
    /[дт][ыи]$/u.test(next.key) ||
    /^(?:и|не)$/u.test(next.key) ||
    // «министр шутку не оценил»: what an office is of stands in the genitive.
    (!next.isCapital && /[а-я]{2}(?:[ую]|ами|ями|[ая]х)$/u.test(next.key))
  );
}
