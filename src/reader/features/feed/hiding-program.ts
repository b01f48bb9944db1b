import { HiddenNote } from "#reader/features/feed/HiddenNote.tsx";
import {
  hiderOf,
  parseRules,
  rulesText,
  type Hideable,
  type HidingRule,
} from "#reader/features/feed/hiding-rules.ts";
import { storedRules } from "#reader/features/feed/stored-rules.ts";

/** What the reader hides, on this device and in all its tabs. */
export interface Hiding {
  readonly rules: readonly HidingRule[];
  readonly hides: (headline: Hideable) => boolean;
  /** Says how much is hidden; there is none where nothing is. */
  readonly Note?: typeof HiddenNote;
  /** Whether the rules are known, or there are none: until then no list is the reader's own. */
  readonly settled: boolean;
}

/** What a reader hides who has these rules. */
export function hidingOf(text: string): Hiding {
  const rules = parseRules(text);
  return {
    rules,
    hides: hiderOf(rules),
    settled: true,
    ...(rules.length === 0 ? {} : { Note: HiddenNote }),
  };
}

export function changeRules(next: (rules: readonly HidingRule[]) => readonly HidingRule[]): void {
  storedRules.change((text) => rulesText(next(parseRules(text))));
}
