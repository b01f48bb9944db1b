import { useSyncExternalStore } from "react";
import { historyPath } from "#edition/paths.ts";
import { Choices } from "#reader/features/view/Choices.tsx";
import { TextSize } from "#reader/features/view/TextSize.tsx";
import { choose, chooseNothing, onView, parseView, viewText } from "#reader/features/view/view.ts";
import type { ViewPanelProps } from "#reader/features/view/ViewPanel.tsx";
import { LanguageButtons } from "#reader/ui/LanguageButtons.tsx";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";
import { viewWords } from "#reader/words/view.ts";

/** Every choice is seen at once, on the page behind the panel. */
export function ViewSettings({ onKeysHelp }: ViewPanelProps) {
  const page = useWords();
  const words = useWordsOf(viewWords);
  const view = parseView(useSyncExternalStore(onView, viewText, () => ""));
  return (
    <>
      <Choices setting="theme" view={view} legend={words.theme} usual={words.system} labels={words} />
      <TextSize size={view.size} onChange={(size) => choose("size", size)} />
      <Choices setting="face" view={view} legend={words.face} usual={words.serif} labels={words} />
      <Choices
        setting="measure"
        view={view}
        legend={words.measure}
        usual={words.normalWidth}
        labels={words}
      />
      <Choices setting="leading" view={view} legend={words.leading} usual={words.normal} labels={words} />
      <Choices setting="hyphens" view={view} legend={words.hyphens} usual={words.on} labels={words} />
      <Choices setting="justify" view={view} legend={words.justify} usual={words.ragged} labels={words} />
      <Choices setting="keys" view={view} legend={words.keys} usual={words.keysOn} labels={words}>
        <button type="button" className="view-more" aria-haspopup="dialog" onClick={onKeysHelp}>
          {words.keysHelp}
        </button>
      </Choices>
      <fieldset className="languages">
        <legend>{page.languages}</legend>
        <LanguageButtons />
      </fieldset>
      <a
        className="view-link"
        href={historyPath}
        onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
      >
        {words.history}
      </a>
      <button
        type="button"
        className="view-reset"
        disabled={Object.keys(view).length === 0}
        onClick={chooseNothing}
      >
        {words.reset}
      </button>
    </>
  );
}
