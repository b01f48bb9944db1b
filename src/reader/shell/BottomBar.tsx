import { memo } from "react";
import { leadPath } from "#edition/paths.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface BottomBarProps {
  readonly onFrontPage: boolean;
  readonly viewPanelId: string;
}

/** The sections on a phone, under the thumb. */
export const BottomBar = memo(function BottomBar({ onFrontPage, viewPanelId }: BottomBarProps) {
  const words = useWords();
  return (
    <nav className="bottom-bar" aria-label={words.sections}>
      <a href={leadPath} aria-current={onFrontPage ? "page" : undefined}>
        <Icon name="home" />
        {words.home}
      </a>
      <a href="#feed">
        <Icon name="feed" />
        {words.feed.open}
      </a>
      <button type="button" className="needs-script" popoverTarget={viewPanelId}>
        <Icon name="view" />
        {words.view.name}
      </button>
    </nav>
  );
});
