import { cases } from "#edition/inflection.ts";
import { isSubject, personOf, type Mention } from "#edition/people.ts";
import { isPatronymic, personNoun } from "#edition/person-nouns.ts";
import type { Person } from "#edition/person.ts";
import { isForeignPlace, isPlace } from "#edition/places.ts";
import { isBareHead, isHeadOfState, officeOf } from "./heads-of-state.ts";
import type { Range, View } from "./reading-aid.ts";
import { isOfPlace, placesIn } from "./role-places.ts";
import { isSameName } from "./same-name.ts";
import { sayingOf } from "./saying.ts";
import { isPreposition } from "./small-words.ts";
import { isStranger } from "./strangers.ts";
import { areAlike } from "./titles.ts";
import { isTrade } from "./trades.ts";
import { mayBeFinite } from "./verb-forms.ts";

/** Somebody whom the list does not have, and who may hold an office. */
export interface Rival {
  /** What they were called; undefined when it is not known, or may be any head of a state. */
  readonly title: string | undefined;
  /** The very word for a head of a state. */
  readonly word?: string | undefined;
  /** What the office is of: «труда». */
  readonly of?: string | undefined;
  /** «Президент прибыл»: nothing says of what, so that it may be the one of the list as well. */
  readonly isBare?: boolean;
  /** The key of the name. */
  readonly name?: string;
}

/**
 * Who was named so far, in order: people of the list by name, and others. And the places and houses that
 * were named: «директор завода» is that plant's then.
 */
export type Trail = readonly (
  | { readonly person: Person }
  | Rival
  | { readonly insteadOf: readonly Person[] }
  | { readonly place: string; readonly name: string }
  | { readonly isAbroad: true }
)[];

/** A role without a name or a country, «глава государства»: many are. */
export function isGeneric(view: View, mention: Mention): boolean {
  return (
    mention.by === "role" &&
    !view.tokens.slice(mention.from, mention.to).some(({ key, isCapital }) => isCapital && isPlace(key))
  );
}

/**
 * Whether a role may be another's: since its holder was last named by name, somebody came whom the list
 * does not have and who may be called so too.
 */
export function isContested(view: View, mention: Mention, wholeTrail: Trail): boolean {
  // Of an office that stands alone the text's rivals are weighed where it is told who holds it.
  if (mention.by !== "role" || mention.cue !== undefined) return false;
  const trail = claimsIn(wholeTrail);
  const holders = new Set(mention.candidates.map(({ person }) => person));
  const last = trail.findLastIndex((one) => "person" in one && holders.has(one.person));
  const since = trail.slice(last + 1);
  // «Новый аким Астаны»: whoever that is, the list knows another.
  const isReplaced = since.some(
    (one) => "insteadOf" in one && one.insteadOf.some((person) => holders.has(person)),
  );
  if (isReplaced) return true;
  // «министр энергетики России» and ours, in one text: which of them is «министр энергетики»?
  const hasForeign = wholeTrail.some(
    (one) => "insteadOf" in one && one.insteadOf.some((person) => holders.has(person)),
  );
  const isOfMinistry = isGeneric(view, mention) && domainOf(view, mention) !== undefined;
  if (hasForeign && isOfMinistry && isAbroad(wholeTrail)) return true;
  if (!isGeneric(view, mention)) return false;
  const role = roleOf(view, mention);
  const domain = domainOf(view, mention);
  // «премьер-министр» is of two, once the text has called another so.
  const word = wordOf(view, mention);
  if (
    domain === undefined &&
    word !== undefined &&
    trail.some((one) => "title" in one && one.word === word)
  ) {
    return true;
  }
  // Two heads of states: the text may call either so.
  if (
    role === "президент" &&
    trail.some((one) => "title" in one && one.title === undefined && one.word !== undefined)
  ) {
    return true;
  }
  return since.some((one) => {
    if ("place" in one) return isOfPlace(view, mention, one);
    if (!("title" in one)) return false;
    if (one.of !== undefined && domain !== undefined && domain !== one.of) return false;
    // Of whom a text does not say what they are, few are ministers of health.
    if (domain !== undefined && one.title === undefined && !isAbroad(wholeTrail)) return false;
    return one.title === undefined || role === undefined || areAlike(one.title, role);
  });
}

/** Without those whom a text that stays at home calls by nothing but «президент». */
export function claimsIn(trail: Trail): Trail {
  return isAbroad(trail) ? trail : trail.filter((one) => !("title" in one && one.isBare === true));
}

/** Whether a text has spoken of another country. */
export function isAbroad(trail: Trail): boolean {
  return trail.some((one) => "isAbroad" in one);
}

/** What a role is: «глава государства» is no minister, though «глава» may be said of one. */
function roleOf({ tokens }: View, { from, to }: Mention): string | undefined {
  const words = new Set(tokens.slice(from, to).map(({ key }) => key));
  if (words.has("государства")) return "президент";
  if (words.has("правительства")) return "премьер-министр";
  return wordOf({ tokens }, { from, to });
}

/** «здравоохранения» of «министр здравоохранения»: nobody else is minister of that. */
function domainOf({ tokens }: View, { from, to }: Mention): string | undefined {
  const last = tokens[to - 1];
  if (to - from < 2 || last === undefined || personNoun(last.key) !== undefined) return undefined;
  return /^(?:государств|правительств|стран|республик|город|област|район|регион|нации)/u.test(last.key)
    ? undefined
    : last.key;
}

function wordOf({ tokens }: Pick<View, "tokens">, { from, to }: Range): string | undefined {
  return tokens.slice(from, to).flatMap(({ key }) => personNoun(key)?.lemma ?? [])[0];
}

/** The trail behind narration, with whom it calls by a role that is not theirs of the list, and with places. */
export function trailAfterNarration(view: View, range: Range, trail: Trail): Trail {
  const doubted = view.mentions.flatMap((one) => {
    const isHere = one.from >= range.from && one.to <= range.to && one.by === "role" && one.isDoubtful;
    if (!isHere || isOfAide(view, one)) return [];
    return [{ title: roleOf(view, one) }, { insteadOf: one.candidates.map(({ person }) => person) }];
  });
  const shared = view.mentions.flatMap((one) => {
    const isHere = one.from >= range.from && one.to <= range.to && one.by === "role" && !one.isDoubtful;
    if (!isHere || !isOfStranger(view, { from: one.to, to: range.to })) return [];
    return [{ insteadOf: one.candidates.map(({ person }) => person) }];
  });
  return [...trailAfter(view, range, trail), ...doubted, ...shared, ...placesIn(view, range)];
}

/** «Советник министра здравоохранения Азамат Дуйсенов»: the name is the aide's, and the minister the one of the list. */
function isOfAide({ tokens }: View, { from, to, candidates }: Mention): boolean {
  if (candidates.some((one) => (one.cases & cases.nominative) !== 0)) return false;
  return personNoun(tokens[from - 1]?.key ?? "")?.isRelation === true && !isPlace(tokens[to]?.key ?? "");
}

/** «Вице-премьер — министр экономики Серик Жумангарин»: an office that leads on to a name is of that one. */
function isOfStranger(view: View, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const [token, mention] = [view.tokens[at], view.mentionAt[at]];
    if (token === undefined || (mention !== undefined && mention.by !== "role")) return false;
    if (view.isQuoted[at] === true || /^[,—–-]$/u.test(token.key)) continue;
    if (!token.isWord || sayingOf(token) !== undefined) return false;
    if (token.isCapital && isStranger(view, at)) return true;
    if (!token.isCapital && mayBeFinite(token.key) && personNoun(token.key) === undefined) return false;
  }
  return false;
}

/** The trail behind a part of a text. Who is named beside others does not end their claim. */
export function trailAfter(view: View, range: Range, trail: Trail): Trail {
  const others = rivalsIn(view, range, trail);
  const abroad = view.tokens.slice(range.from, range.to).some((token) => isForeignPlace(token.key));
  const named = view.mentions.flatMap((one) => {
    const isHere = one.from >= range.from && one.to <= range.to && one.by !== "role" && isSubject(one);
    return isHere ? (personOf(one, cases.nominative) ?? []) : [];
  });
  return [
    ...trail,
    ...named.map((person) => ({ person })),
    ...others,
    ...(abroad ? [{ isAbroad: true as const }] : []),
  ];
}

const pronoun = /^(?:его|ее|ему|ей|им|их|нас|вас|мне|меня)$/u;
function rivalsIn(view: View, { from, to }: Range, trail: Trail): Rival[] {
  const found: Rival[] = [];
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    const mention = view.mentionAt[at];
    if (token?.isWord !== true || (mention !== undefined && !mention.isDoubtful)) continue;
    const lemma = personNoun(token.key)?.lemma;
    if (lemma !== undefined && isHeadOfState(view, at, lemma)) {
      found.push({
        title: undefined,
        word: lemma.replace(/(?<=министр|президент)и$/u, ""),
        isBare: isBareHead(view, at),
      });
    } else if (mention?.by === "role") continue;
    else if (pronoun.test(token.key) || isAddressOfListed(view, at)) continue;
    else if (lemma === undefined && token.isCapital && (mention !== undefined || isStranger(view, at))) {
      const known = [...trail.slice(-near), ...found].find(
        (one): one is Rival => "title" in one && one.name !== undefined && isSameName(one.name, token.key),
      );
      const rival = known ?? titleBefore(view, at, from);
      found.push({ ...rival, name: token.key });
    }
  }
  return found;
}

// How far back a name is looked for that has come with its title.
const near = 40;

/** «Олжас Абаевич»: a given name with a patronymic, where the text may so address one of the list. */
function isAddressOfListed({ tokens, givenNames }: View, at: number): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (isPatronymic(token?.key ?? "")) return givenNames.has(before?.key ?? "");
  return (
    givenNames.has(token?.key ?? "") && isPatronymic(next?.key ?? "") && tokens[at + 2]?.isCapital !== true
  );
}

/** The title that a name bears: «министр торговли Арман Шаккалиев». */
function titleBefore(view: View, at: number, from: number): Rival {
  for (let index = at - 1; index >= Math.max(from, at - 8); index--) {
    const token = view.tokens[index];
    const isMark = token?.isWord !== true && token?.key !== "-" && view.isQuoted[index] !== true;
    if (token === undefined || isMark) break;
    const noun = personNoun(token.key);
    if (noun === undefined && !token.isCapital && isTrade(token.key)) return { title: token.key };
    const aide = personNoun(view.tokens[index - 1]?.key ?? "");
    // «советник министра Азамат Дуйсенов» is no minister.
    if (noun !== undefined && aide?.isRelation === true && (noun.cases & cases.nominative) === 0) {
      return { title: aide.lemma };
    }
    if (noun !== undefined) {
      const of = view.tokens[index + 1];
      const isNamed = of?.isWord === true && !of.isCapital && personNoun(of.key) === undefined;
      return { title: officeOf(noun.lemma, of?.key ?? ""), ...(isNamed ? { of: of.key } : {}) };
    }
    if (
      sayingOf(token) !== undefined ||
      isPreposition(token.key) ||
      /(?:л|ла|лся|лась|ли)$/u.test(token.key)
    ) {
      break;
    }
  }
  return { title: undefined };
}
