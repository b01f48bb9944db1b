import { memo } from "react";
import { leadPath } from "#edition/paths.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { SectionLinks } from "#reader/shell/SectionLinks.tsx";
import type { SiteSection } from "#reader/shell/site-section.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { LanguageButtons } from "#reader/ui/LanguageButtons.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface MastheadProps {
  readonly section: SiteSection | undefined;
  readonly viewPanelId: string;
}

export const Masthead = memo(function Masthead({ section, viewPanelId }: MastheadProps) {
  const words = useWords();
  const { name } = useImprint();
  return (
    <header className="masthead sticky top-0 z-2 border-b border-rule bg-paper">
      <div className="masthead-line mx-auto flex items-center gap-8 px-4.5 desk:gap-[min(2rem,2vw)] desk:px-8">
        <a
          className="font-serif text-2xl leading-none font-extrabold tracking-tight"
          href={leadPath}
          lang={useForeignLanguage()}
        >
          {name}
          <span className="text-accent" aria-hidden="true">
            .
          </span>
        </a>
        <nav className="masthead-sections sections text-[0.9375rem]" aria-label={words.sections}>
          <SectionLinks section={section} />
        </nav>
        <div className="languages needs-script" role="group" aria-label={words.languages}>
          <LanguageButtons />
        </div>
        <button
          type="button"
          className="needs-script -mr-2.5 grid size-11 cursor-pointer place-items-center rounded-full hover:bg-sheet"
          popoverTarget={viewPanelId}
          aria-label={words.view}
        >
          <Icon name="view" />
        </button>
      </div>
      <div className="progress" aria-hidden="true" />
    </header>
  );
});
