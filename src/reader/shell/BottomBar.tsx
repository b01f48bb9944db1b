import { memo } from "react";
import { leadPath, savedPath } from "#edition/paths.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface BottomBarProps {
  readonly onFrontPage: boolean;
  readonly onSavedPage: boolean;
  readonly viewPanelId: string;
}

const tab =
  "grid flex-auto cursor-pointer justify-items-center gap-1 px-1 py-2 text-soft aria-[current]:text-accent focus-visible:-outline-offset-3";

/** The sections on a phone, under the thumb. */
export const BottomBar = memo(function BottomBar({ onFrontPage, onSavedPage, viewPanelId }: BottomBarProps) {
  const words = useWords();
  return (
    <nav
      className="bottom-bar fixed inset-x-0 bottom-0 z-3 flex border-t border-rule bg-paper pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] text-[0.6875rem] leading-none font-medium desk:hidden"
      aria-label={words.sections}
    >
      <a className={tab} href={leadPath} aria-current={onFrontPage ? "page" : undefined}>
        <Icon name="home" />
        {words.home}
      </a>
      <a className={tab} href="#feed">
        <Icon name="feed" />
        {words.feed.open}
      </a>
      <a className={tab} href={savedPath} aria-current={onSavedPage ? "page" : undefined}>
        <Icon name="saved" />
        {words.notebook.name}
      </a>
      <button type="button" className={`needs-script ${tab}`} popoverTarget={viewPanelId}>
        <Icon name="view" />
        {words.view.name}
      </button>
    </nav>
  );
});
