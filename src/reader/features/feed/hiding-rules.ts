import type { Headline } from "#edition/headline.ts";
import { foldText } from "#reader/lib/fold-text.ts";

/** What a reader does not want to see in lists: headlines with a word that begins so, or those of a section. */
export interface HidingRule {
  readonly kind: "word" | "section";
  /** The words as they were typed, or the section's id. */
  readonly value: string;
}

/** What of a headline can be hidden by. */
export type Hideable = Pick<Headline, "headline" | "section">;

/** A rule a line; what is none is passed over. */
export function parseRules(text: string): HidingRule[] {
  return text.split("\n").flatMap((line): HidingRule[] => {
    const [, kind, value = ""] = /^(word|section) (.*)$/.exec(line) ?? [];
    if (kind === "section") return [{ kind, value }];
    return kind === "word" && foldWord(value) !== "" ? [{ kind, value }] : [];
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

/** Whether any of the rules hides a headline. */
export function hiderOf(rules: readonly HidingRule[]): (headline: Hideable) => boolean {
  const words = rules.flatMap(({ kind, value }) => (kind === "word" ? [foldWord(value)] : []));
  const sections = new Set(rules.flatMap(({ kind, value }) => (kind === "section" ? [value] : [])));
  return (headline) => {
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
