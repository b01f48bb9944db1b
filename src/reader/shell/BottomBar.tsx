import { memo } from "react";
import { leadPath, quotesPath, savedPath } from "#edition/paths.ts";
import type { SiteSection } from "#reader/shell/site-section.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface BottomBarProps {
  readonly section: SiteSection | undefined;
}

/** The sections on a phone, under the thumb. */
export const BottomBar = memo(function BottomBar({ section }: BottomBarProps) {
  const words = useWords();
  return (
    <nav
      className="bottom-bar sections fixed inset-x-0 bottom-0 z-3 flex border-t border-rule bg-paper pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] text-[0.6875rem] leading-none font-medium desk:hidden"
      aria-label={words.sections}
    >
      <a href={leadPath} aria-current={section === "front" ? "page" : undefined}>
        <Icon name="home" />
        {words.home}
      </a>
      <a href="#feed">
        <Icon name="feed" />
        {words.feed.open}
      </a>
      <a href={quotesPath()} aria-current={section === "quotes" ? "page" : undefined}>
        <Icon name="quotes" />
        {words.quotes.name}
      </a>
      <a href={savedPath} aria-current={section === "saved" ? "page" : undefined}>
        <Icon name="saved" />
        {words.notebook.name}
      </a>
    </nav>
  );
});
