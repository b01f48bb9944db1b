import { memo } from "react";
import { leadPath, savedPath } from "#edition/paths.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface MastheadProps {
  readonly onFrontPage: boolean;
  readonly onSavedPage: boolean;
  readonly viewPanelId: string;
}

const section =
  "inline-flex h-15 items-center border-y-2 border-transparent text-soft hover:text-ink aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink";

export const Masthead = memo(function Masthead({ onFrontPage, onSavedPage, viewPanelId }: MastheadProps) {
  const words = useWords();
  const { name } = useImprint();
  return (
    <header className="masthead sticky top-0 z-2 border-b border-rule bg-paper">
      <div className="mx-auto flex h-15 max-w-304 items-center gap-8 px-4.5 desk:px-8">
        <a className="font-serif text-2xl leading-none font-extrabold tracking-tight" href={leadPath}>
          {name}
          <span className="text-accent" aria-hidden="true">
            .
          </span>
        </a>
        <nav className="hidden gap-6 text-[0.9375rem] desk:flex" aria-label={words.sections}>
          <a className={section} href={leadPath} aria-current={onFrontPage ? "page" : undefined}>
            {words.home}
          </a>
          <a className={section} href={savedPath} aria-current={onSavedPage ? "page" : undefined}>
            {words.notebook.name}
          </a>
        </nav>
        <button
          type="button"
          className="needs-script -mr-2.5 ml-auto grid size-11 cursor-pointer place-items-center rounded-full hover:bg-sheet"
          popoverTarget={viewPanelId}
          aria-label={words.view.name}
        >
          <Icon name="view" />
        </button>
      </div>
      <div className="progress" aria-hidden="true" />
    </header>
  );
});
