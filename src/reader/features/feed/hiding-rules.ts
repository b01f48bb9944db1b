import type { Headline } from "#edition/headline.ts";
import { foldText } from "#reader/lib/fold-text.ts";

/** Of what is left of the feed when it is narrowed. */
export type Narrowing = "only-section" | "only-person";

/**
 * What a reader does not want to see in lists: headlines with a word that begins so, those of a section, or
 * all but those of a section or about a person.
 */
export interface HidingRule {
  readonly kind: "word" | "section" | Narrowing;
  /** The words as they were typed, or the id of a section or a person. */
  readonly value: string;
}

/** What of a headline can be hidden by. */
export type Hideable = Pick<Headline, "headline" | "people" | "section">;

/** A rule a line; what is none is passed over. */
export function parseRules(text: string): HidingRule[] {
  return text.split("\n").flatMap((line): HidingRule[] => {
    const [, kind, value = ""] = /^(word|section|only-section|only-person) (.+)$/.exec(line) ?? [];
    if (kind === undefined || (kind === "word" && foldWord(value) === "")) return [];
    return [{ kind: kind as HidingRule["kind"], value }];
  });
}

export function rulesText(rules: readonly HidingRule[]): string {
  return rules.map(({ kind, value }) => `${kind} ${value}`).join("\n");
}

/** Another rule, unless there is one that says the same, or it says nothing. */
export function withRule(rules: readonly HidingRule[], { kind, value }: HidingRule): readonly HidingRule[] {
  const name = kind === "word" ? foldWord : (text: string) => text;
  const known = rules.some((rule) => rule.kind === kind && name(rule.value) === name(value));
  return known || name(value) === ""
    ? rules
    : [...rules, { kind, value: value.replaceAll(/\s+/g, " ").trim() }];
}

export function isNarrowing({ kind }: HidingRule): boolean {
  return kind.startsWith("only-");
}

/** The id of the section or person that alone is left; undefined where all are. */
export function narrowedTo(rules: readonly HidingRule[], kind: Narrowing): string | undefined {
  return rules.find((rule) => rule.kind === kind)?.value;
}

/** @param value "" for all */
export function withNarrowing(
  rules: readonly HidingRule[],
  kind: Narrowing,
  value: string,
): readonly HidingRule[] {
  const others = rules.filter((rule) => rule.kind !== kind);
  return value === "" ? others : [...others, { kind, value }];
}

/** Whether any of the rules hides a headline. */
export function hiderOf(rules: readonly HidingRule[]): (headline: Hideable) => boolean {
  const words = rules.flatMap(({ kind, value }) => (kind === "word" ? [foldWord(value)] : []));
  const sections = new Set(rules.flatMap(({ kind, value }) => (kind === "section" ? [value] : [])));
  const section = narrowedTo(rules, "only-section");
  const person = narrowedTo(rules, "only-person");
  return (headline) => {
    if (section !== undefined && headline.section !== section) return true;
    if (person !== undefined && headline.people?.includes(person) !== true) return true;
    if (headline.section !== undefined && sections.has(headline.section)) return true;
    return words.some((word) => hasWordBeginning(folded(headline), word));
  };
}

function hasWordBeginning(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isOfWord(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Without the marks around it: «снег», is typed like that too. */
function foldWord(value: string): string {
  const text = foldText(value);
  let [start, end] = [0, text.length];
  while (start < end && !isOfWord(text.charAt(start))) start += 1;
  while (end > start && !isOfWord(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A letter is what can be small or large: the patterns of Unicode cost more to make than all else here. */
function isOfWord(letter: string): boolean {
  return letter.toUpperCase() !== letter.toLowerCase() || (letter >= "0" && letter <= "9");
}

const known = new WeakMap<Hideable, string>();

function folded(headline: Hideable): string {
  let text = known.get(headline);
  if (text === undefined) known.set(headline, (text = foldText(headline.headline)));
  return text;
}
