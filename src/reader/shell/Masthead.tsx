import { memo } from "react";
import { leadPath } from "#edition/paths.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface MastheadProps {
  readonly onFrontPage: boolean;
  readonly viewPanelId: string;
}

export const Masthead = memo(function Masthead({ onFrontPage, viewPanelId }: MastheadProps) {
  const words = useWords();
  const { name } = useImprint();
  return (
    <header className="masthead">
      <div className="masthead-line">
        <a className="wordmark" href={leadPath}>
          {name}
          <span aria-hidden="true">.</span>
        </a>
        <nav aria-label={words.sections}>
          <a href={leadPath} aria-current={onFrontPage ? "page" : undefined}>
            {words.home}
          </a>
        </nav>
        <button
          type="button"
          className="tool needs-script"
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
