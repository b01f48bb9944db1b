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
  [/^глав(?:а|ы|е|у|ой)$/u, /^министерства$/u, "министр"],
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

/** What a text has told so far of the people of the list, and of offices that may be others'. */
export interface Told {
  readonly people: ReadonlyMap<Person, Known>;
  /** Nouns for somebody, by their words: whose they are, if anybody's of the list. */
  readonly offices: ReadonlyMap<string, Office>;
  /** A role of the list is given to somebody else. */
  readonly hasDoubt: boolean;
}

interface Known {
  /** What the text calls them beside the name. */
  readonly described: ReadonlySet<string>;
  /** It has called them by an office of the list. */
  readonly isCalledByRole: boolean;
  readonly words: string;
  readonly isSubject: boolean;
}

interface Office {
  readonly key: string;
  readonly lemma: string;
  readonly isKnown: boolean;
  readonly owner: Person | undefined;
}

export const nothingTold: Told = { people: new Map(), offices: new Map(), hasDoubt: false };

/** What is told behind one more part of a text. */
export function toldBehind(told: Told, view: View): Told {
  const people = new Map(told.people);
  const offices = new Map(told.offices);
  const owners = new Map<number, Person>();
  for (const mention of view.mentions) {
    const person = personOf(mention);
    if (person === undefined) continue;
    const described = describedAs(view, mention);
    for (const { at } of described) owners.set(at, person);
    const before = people.get(person);
    const isNew = before === undefined || isSubject(mention) || !before.isSubject;
    people.set(person, {
      described: new Set([...(before?.described ?? []), ...described.map(({ lemma }) => lemma)]),
      isCalledByRole: before?.isCalledByRole === true || (mention.by === "role" && mention.cue === undefined),
      words: isNew ? cueOf(view, mention) : before.words,
      isSubject: isSubject(mention) || before?.isSubject === true,
    });
  }
  view.tokens.forEach(({ key, isWord }, at) => {
    const noun = isWord && view.mentionAt[at] === undefined ? personNoun(key) : undefined;
    const isOffice =
      noun !== undefined || (isWord && view.mentionAt[at] === undefined && mayBeOffice.test(key));
    if (!isOffice || (isAlone(view, at) && !key.includes("-"))) return;
    const owner = owners.get(at) ?? ownerOfTitle(view, at);
    offices.set(`${key} ${owner?.id ?? ""}`, {
      key,
      lemma: noun?.lemma ?? key,
      isKnown: noun !== undefined,
      owner,
    });
  });
  const hasDoubt = told.hasDoubt || view.mentions.some((one) => one.isDoubtful && one.by === "role");
  return { people, offices, hasDoubt };
}

// Plurals and compounds that are no nouns of the list: «министры», «экс-аким».
const mayBeOffice =
  /министр|аким|мэр|губернатор|президент|премьер|омбудсмен|спикер|депутат|ректор|чемпион|певц|учител|директор|тренер|боксер/u;

function ownerOfTitle(view: View, at: number): Person | undefined {
  const titled = titledMention(view, at, cases.any);
  return titled === undefined ? undefined : personOf(titled);
}

function cueOf(view: View, mention: Mention): string {
  return mention.cue ?? wordsIn(view, clauseAround(view, mention));
}

/**
 * The one person of the list who was named before and holds the office. Nobody, where the text knows
 * another of that office, or somebody of whom it does not say what they are.
 */
export function holderOf(office: string, told: Told, trail: Trail): Holder | undefined {
  const holders = [...told.people].filter(
    ([person, { described }]) =>
      [...described].some((one) => isKindred(one, office)) || (single.test(office) && holds(person, office)),
  );
  const [holder, ...others] = holders;
  if (holder === undefined || others.length > 0 || told.hasDoubt) return undefined;
  const [person, { described, isCalledByRole, words }] = holder;
  // Whom a text of home brings in without a title it will not call a minister later; a head of state it may.
  const isCalledSo = isCalledByRole || [...described].some((one) => isKindred(one, office));
  const mayBeAnybodys = !isCalledSo || /^(?:президент|премьер)/u.test(office) || isAbroad(trail);
  const isRivalled = claimsIn(trail).some((one) => {
    if ("insteadOf" in one) return one.insteadOf.includes(person);
    if (!("title" in one)) return false;
    if (one.title === undefined) return mayBeAnybodys || !single.test(office);
    return areAlike(one.title, office) || isKindred(one.title, office);
  });
  if (isRivalled || [...told.offices.values()].some((one) => isAnothers(one, office, person))) {
    return undefined;
  }
  return { person, words };
}

/** «министры», «министр финансов», «экс-министр»: another than the person's own. */
function isAnothers({ key, lemma, isKnown, owner }: Office, office: string, person: Person): boolean {
  if (key.includes(`-${office}`)) return true;
  const isIt = areAlike(lemma, office) || isKindred(lemma, office) || (!isKnown && key.startsWith(office));
  return isIt && owner !== person;
}

/** «Министр выступила», «ответил министр»: nothing says of what. */
function isAlone(view: View, at: number): boolean {
  const { tokens } = view;
  const [token, before] = [tokens[at], tokens[at - 1]];
  const noun = personNoun(token?.key ?? "");
  // «Ресей министрі»: the Kazakh ending says that it is of something.
  if (
    noun === undefined ||
    /(?:министри|президенти|басшысы|акими|торагасы|директоры|депутаты)$/u.test(noun.lemma)
  ) {
    return false;
  }
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
