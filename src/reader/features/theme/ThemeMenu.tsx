import { useSyncExternalStore } from "react";
import { chooseTheme, currentTheme, onTheme, themes, type Theme } from "#reader/features/theme/theme.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Id of the panel, for the buttons that open it (`popovertarget`). */
export const themeMenuId = "theme-menu";

/** The choice of theme. A popover: the platform opens it, closes it and gives the focus back. */
export function ThemeMenu() {
  const words = useWords();
  const chosen = useSyncExternalStore<Theme>(onTheme, currentTheme, () => "system");
  return (
    <div id={themeMenuId} popover="auto" className="theme-menu needs-script">
      <fieldset>
        <legend>{words.view.theme}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === chosen}
              onChange={() => chooseTheme(theme)}
            />
            {words.view[theme]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
