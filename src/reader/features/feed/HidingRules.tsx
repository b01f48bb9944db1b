import { sectionName } from "#edition/edition.ts";
import type { Headline } from "#edition/headline.ts";
import { changeRules } from "#reader/features/feed/hiding-program.ts";
import { hiderOf, isNarrowing, type HidingRule } from "#reader/features/feed/hiding-rules.ts";
import { useHiding } from "#reader/features/feed/hiding.ts";
import { announce } from "#reader/lib/announce.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { feedToolsWords } from "#reader/words/feed-tools.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** What is hidden and how much each rule hides; a press takes a rule back. */
export function HidingRules({ headlines }: { readonly headlines: readonly Headline[] }) {
  const page = useWords();
  const words = useWordsOf(feedToolsWords);
  const imprint = useImprint();
  const rules = useHiding().rules.filter((rule) => !isNarrowing(rule));
  if (rules.length === 0) return null;
  const nameOf = ({ kind, value }: HidingRule) =>
    kind === "word" ? `«${value}»` : (sectionName(imprint, value) ?? value);
  return (
    <>
      <h3>{words.rules}</h3>
      <ul className="feed-rules">
        {rules.map((rule) => (
          <li key={`${rule.kind} ${rule.value}`}>
            {nameOf(rule)}
            <small>{formatNumber(page, headlines.filter(hiderOf([rule])).length)}</small>
            <button
              type="button"
              aria-label={words.remove(nameOf(rule))}
              onClick={({ currentTarget }) => {
                // The button goes with its rule: the focus stays in the panel.
                currentTarget.closest<HTMLElement>("[popover]")?.focus();
                changeRules((latest) =>
                  latest.filter(({ kind, value }) => kind !== rule.kind || value !== rule.value),
                );
                announce(words.removed);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
