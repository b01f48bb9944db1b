import { formatNumber } from "#reader/words/format-number.ts";
import type { Counted, Words } from "#reader/words/words.ts";

const rules = new Map<string, Intl.PluralRules>();

/** A counted sentence with its number: «6 цитат». */
export function counted(words: Words, forms: Counted, count: number): string {
  let rule = rules.get(words.language);
  if (rule === undefined) rules.set(words.language, (rule = new Intl.PluralRules(words.language)));
  return (forms[rule.select(count)] ?? forms.other)
    .replace("# ", "#\u00a0")
    .replace("#", formatNumber(words, count));
}
