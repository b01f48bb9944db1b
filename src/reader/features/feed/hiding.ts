import { useMemo, useSyncExternalStore } from "react";
import {
  hiderOf,
  parseRules,
  rulesText,
  type Hideable,
  type HidingRule,
} from "#reader/features/feed/hiding-rules.ts";
import { hidingKey } from "#reader/lib/hiding-key.ts";
import { localText } from "#reader/lib/storage/local.ts";

const stored = localText(hidingKey);

/** What the reader hides, on this device and in all its tabs. */
export interface Hiding {
  readonly rules: readonly HidingRule[];
  readonly hides: (headline: Hideable) => boolean;
}

/** None while the printed page is taken over. */
export function useHiding(): Hiding {
  const text = useSyncExternalStore(stored.subscribe, stored.read, () => "");
  return useMemo(() => {
    const rules = parseRules(text);
    return { rules, hides: hiderOf(rules) };
  }, [text]);
}

export function changeRules(next: (rules: readonly HidingRule[]) => readonly HidingRule[]): void {
  stored.change((text) => rulesText(next(parseRules(text))));
}
