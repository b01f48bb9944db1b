import { useId, useState, type SubmitEvent } from "react";
import { changeRules } from "#reader/features/feed/hiding-program.ts";
import { withRule, type Hideable, type HidingRule } from "#reader/features/feed/hiding-rules.ts";
import { useHiding } from "#reader/features/feed/hiding.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { feedToolsWords } from "#reader/words/feed-tools.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

/** A word to hide, and the edition's sections, of which each can be hidden. */
export function HideForm({ headlines }: { readonly headlines: readonly Hideable[] }) {
  const words = useWordsOf(feedToolsWords);
  const lang = useForeignLanguage();
  const { sections } = useImprint();
  const { rules } = useHiding();
  const hint = useId();
  const [known, setKnown] = useState(false);
  const hidden = new Set(rules.flatMap(({ kind, value }) => (kind === "section" ? [value] : [])));
  // A section without a headline could be hidden, and nobody would see what for.
  const inUse = new Set(headlines.map(({ section }) => section));
  const offered = sections.filter(({ id }) => inUse.has(id) || hidden.has(id));

  const hideWord = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem("word");
    if (!(field instanceof HTMLInputElement)) return;
    const rule: HidingRule = { kind: "word", value: field.value };
    const added = withRule(rules, rule) !== rules;
    setKnown(!added && field.value.trim() !== "");
    if (!added) return;
    changeRules((latest) => withRule(latest, rule));
    field.value = "";
  };
  return (
    <>
      <form className="feed-tool" onSubmit={hideWord}>
        <label>
          <span>{words.hideWord}</span>
          <input name="word" autoComplete="off" maxLength={60} aria-describedby={hint} />
        </label>
        <button type="submit" className="feed-action">
          {words.hide}
        </button>
        <p id={hint} role="status">
          {known ? words.known : words.hint}
        </p>
      </form>
      {offered.length > 0 && (
        <fieldset>
          <legend>{words.hideSections}</legend>
          {offered.map(({ id, name }) => (
            <label key={id} lang={lang}>
              <input
                type="checkbox"
                checked={hidden.has(id)}
                onChange={({ currentTarget }) =>
                  changeRules((latest) =>
                    currentTarget.checked
                      ? withRule(latest, { kind: "section", value: id })
                      : latest.filter(({ kind, value }) => kind !== "section" || value !== id),
                  )
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
