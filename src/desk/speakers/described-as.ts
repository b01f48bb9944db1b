import { cases } from "#edition/inflection.ts";
import type { Mention } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import type { View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { isPreposition } from "./small-words.ts";
import { isKnownTrade } from "./trades.ts";

// What a text itself calls somebody: «ректор Берик Жусупов», «Марат Оспанов, учитель физики».

const kinds: readonly ReadonlySet<string>[] = [
  "боксер спортсмен чемпион боксшы",
  "теннисист спортсмен чемпион",
  "теннисистка спортсменка чемпионка теннисши",
  "певец артист музыкант исполнитель анши",
  "певица артистка исполнительница анши",
  "аким мэр градоначальник",
  "депутат мажилисмен",
  "учитель педагог мугалим",
  "писатель писательница автор",
  "директор гендиректор",
  "премьер премьер-министр",
].map((kind) => new Set(kind.split(" ")));

/** Whether one word may be said of whom the other is said: «спортсмен» of a boxer. */
export function isKindred(one: string, other: string): boolean {
  return one === other || kinds.some((kind) => kind.has(one) && kind.has(other));
}

/** A noun for somebody, and where it stands. */
export interface Described {
  readonly lemma: string;
  readonly at: number;
}

/** The nouns that stand before a name, or behind a comma after it, in its own case. */
export function describedAs(view: View, mention: Mention): Described[] {
  if (mention.by === "role") return [];
  const asked = mention.candidates.reduce((all, one) => all | one.cases, 0);
  return [...before(view, mention, asked), ...behind(view, mention, asked)];
}

function nounAt({ tokens }: View, at: number, asked: number): string | undefined {
  const key = tokens[at]?.key ?? "";
  const noun = personNoun(key);
  if (noun !== undefined) return !noun.isRelation && (noun.cases & asked) !== 0 ? noun.lemma : undefined;
  return isKnownTrade(key) && (asked & cases.nominative) !== 0 ? key : undefined;
}

function before(view: View, mention: Mention, asked: number): Described[] {
  const { tokens, isQuoted } = view;
  const found: Described[] = [];
  // A title of the list that belongs to the mention stands inside of it.
  for (let at = mention.to - 1; at >= Math.max(0, mention.from - 6); at--) {
    const token = tokens[at];
    if (token?.isWord !== true && isQuoted[at] !== true && token?.key !== "-") break;
    if (
      at < mention.from &&
      (token === undefined || sayingOf(token) !== undefined || isPreposition(token.key))
    ) {
      break;
    }
    const noun = nounAt(view, at, asked);
    if (noun !== undefined) found.push({ lemma: noun, at });
  }
  return found;
}

function behind(view: View, mention: Mention, asked: number): Described[] {
  const { tokens } = view;
  if (!/^[,—–]$/u.test(tokens[mention.to]?.key ?? "")) return [];
  const found: Described[] = [];
  for (let at = mention.to + 1; at < Math.min(tokens.length, mention.to + 6); at++) {
    if (tokens[at]?.isWord !== true || isPreposition(tokens[at]?.key ?? "")) break;
    const noun = nounAt(view, at, asked);
    if (noun !== undefined) found.push({ lemma: noun, at });
  }
  return found;
}
