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
    <div
      id={themeMenuId}
      popover="auto"
      role="dialog"
      aria-label={words.view.name}
      className="theme-menu needs-script fixed inset-auto top-14 right-4 bottom-auto m-0 rounded-sm border border-rule bg-paper p-4 text-ink desk:top-16 desk:right-[max(1rem,50%-38rem)]"
    >
      <fieldset>
        <legend className="mb-1 font-semibold">{words.view.theme}</legend>
        {themes.map((theme) => (
          <label key={theme} className="flex min-h-11 cursor-pointer items-center gap-3 pr-8">
            <input
              type="radio"
              className="size-5 accent-accent"
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
