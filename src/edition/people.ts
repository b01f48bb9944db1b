import { fullName } from "#edition/full-name.ts";
import { cases } from "#edition/inflection.ts";
import { isGuardedName, isGuardedRole, namesakeAt } from "#edition/people-guards.ts";
import { patternsOf, type NamePattern, type RolePattern } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import { tokensOf, type Token } from "#edition/tokens.ts";

/** A place in a text that may name people of the edition. */
export interface Mention {
  /** The first token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Whom the words can mean, and in which cases; several who share a name decide nothing. */
  readonly candidates: readonly { readonly person: Person; readonly cases: number }[];
  /** `full`: given name and surname. `surname` alone. `role`: «глава государства». */
  readonly by: "full" | "surname" | "role";
  /** The words around say that somebody else is meant, or may be: «бывший …», «Тимур Иванов». */
  readonly isDoubtful: boolean;
  /** Where the words alone name nobody, «министр»: the text's words that told who it is. */
  readonly cue?: string;
}

/** Finds people of the edition in texts, by name and alias. */
export interface PeopleFinder {
  /**
   * All mentions in their order. In doubt a mention is there but doubtful: it must not be taken for the
   * person, and somebody is named nevertheless.
   */
  find(tokens: readonly Token[]): Mention[];
  /** The given names of the people, by key. */
  readonly givenNames: ReadonlySet<string>;
}

/** The one person a mention means, as far as it can be in one of these cases. */
export function personOf(mention: Mention, asked: number = cases.any): Person | undefined {
  if (mention.isDoubtful) return undefined;
  const [first, ...others] = mention.candidates.filter((one) => (one.cases & asked) !== 0);
  return first !== undefined && others.every((one) => one.person === first.person) ? first.person : undefined;
}

/** True when the mention can be of the nominative alone, and so is what the sentence is about. */
export function isSubject(mention: Mention): boolean {
  return mention.candidates.some((one) => (one.cases & cases.nominative) !== 0);
}

export function peopleFinder(people: readonly Person[]): PeopleFinder {
  const names = new Map<string, NamePattern[]>();
  const roles = new Map<string, RolePattern[]>();
  for (const { names: ofName, roles: ofRole } of people.map(patternsOf)) {
    for (const one of ofName) for (const form of one.surname.keys()) push(names, form, one);
    for (const one of ofRole) {
      const beginnings = new Set(one.readings.flatMap(([first]) => [...(first?.keys() ?? [])]));
      for (const form of beginnings) push(roles, form, one);
    }
  }
  const givenNames = new Set(
    people.flatMap(({ name }) => {
      const words = tokensOf(name).filter((token) => token.isWord);
      return words.length > 1 ? words.slice(0, -1).map((word) => word.key) : [];
    }),
  );
  return {
    givenNames,
    find: (tokens) => {
      const found = tokens.flatMap((_, at) => {
        const role = roleAt(tokens, at, roles);
        const name = nameAt(tokens, at, names);
        return [role, name].filter((one) => one !== undefined);
      });
      return joined(longestFirst(found), tokens);
    },
  };
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, readonly NamePattern[]>,
): Mention | undefined {
  const token = tokens[at];
  if (token?.isCapital !== true) return undefined;
  const patterns = names.get(token.key);
  if (patterns === undefined) return undefined;
  const full = patterns.flatMap((pattern) => fullName(tokens, at, pattern) ?? []);
  if (full.length > 0) {
    const [from, to] = [Math.min(...full.map((one) => one.from)), Math.max(...full.map((one) => one.to))];
    return { from, to, candidates: full, by: "full", isDoubtful: isGuardedName(tokens, from, to) };
  }
  const candidates = patterns.map(({ person, surname }) => ({
    person,
    cases: surname.get(token.key) ?? 0,
  }));
  const isDoubtful = isGuardedName(tokens, at, at + 1) || namesakeAt(tokens, at) !== undefined;
  return { from: at, to: at + 1, candidates, by: "surname", isDoubtful };
}

function roleAt(
  tokens: readonly Token[],
  at: number,
  roles: ReadonlyMap<string, readonly RolePattern[]>,
): Mention | undefined {
  const fitting = (roles.get(tokens[at]?.key ?? "") ?? []).flatMap((pattern) => {
    const found = pattern.readings.map((reading) =>
      reading.reduce<number>(
        (all, forms, index) => all & (forms.get(tokens[at + index]?.key ?? "") ?? 0),
        cases.any,
      ),
    );
    const fits = found.reduce((all, one) => all | one, 0);
    return fits === 0 ? [] : [{ person: pattern.person, cases: fits, length: pattern.length }];
  });
  if (fitting.length === 0) return undefined;
  const length = Math.max(...fitting.map((one) => one.length));
  return {
    from: at,
    to: at + length,
    candidates: fitting.filter((one) => one.length === length),
    by: "role",
    isDoubtful: false,
  };
}

/** Of mentions that overlap, the longest; so «бывший президент» hides the «президент» in it. */
function longestFirst(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= one.from) kept.push(one);
    else if (one.to - one.from > last.to - last.from) kept.splice(-1, 1, one);
  }
  return kept;
}

/** «президент Казахстана Касым-Жомарт Токаев» is one mention; a role that stands alone must be safe so. */
function joined(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const result: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const one = mentions[at];
    if (one === undefined) continue;
    const next = mentions[at + 1];
    const both = one.by === "role" && next?.from === one.to && next.by !== "role" ? agreed(one, next) : [];
    if (next !== undefined && both.length > 0) {
      const isDoubtful = isGuardedName(tokens, next.from, next.to);
      result.push({ from: one.from, to: next.to, candidates: both, by: next.by, isDoubtful });
      at++;
    } else if (one.by === "role") {
      result.push({ ...one, isDoubtful: isGuardedRole(tokens, one.from, one.to) });
    } else result.push(one);
  }
  return result;
}

function agreed(role: Mention, name: Mention): Mention["candidates"] {
  return name.candidates.flatMap((one) => {
    const same = role.candidates.find((other) => other.person === one.person);
    const both = (same?.cases ?? 0) & one.cases;
    return both === 0 ? [] : [{ person: one.person, cases: both }];
  });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
