import { memo } from "react";
import { leadPath, quotesPath, savedPath } from "#edition/paths.ts";
import type { SiteSection } from "#reader/shell/site-section.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface BottomBarProps {
  readonly section: SiteSection | undefined;
}

const tab =
  "grid flex-auto cursor-pointer justify-items-center gap-1 px-1 py-2 text-soft aria-[current]:text-accent focus-visible:-outline-offset-3";

/** The sections on a phone, under the thumb. */
export const BottomBar = memo(function BottomBar({ section }: BottomBarProps) {
  const words = useWords();
  return (
    <nav
      className="bottom-bar fixed inset-x-0 bottom-0 z-3 flex border-t border-rule bg-paper pt-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] text-[0.6875rem] leading-none font-medium desk:hidden"
      aria-label={words.sections}
    >
      <a className={tab} href={leadPath} aria-current={section === "front" ? "page" : undefined}>
        <Icon name="home" />
        {words.home}
      </a>
      <a className={tab} href="#feed">
        <Icon name="feed" />
        {words.feed.open}
      </a>
      <a className={tab} href={quotesPath()} aria-current={section === "quotes" ? "page" : undefined}>
        <Icon name="quotes" />
        {words.quotes.name}
      </a>
      <a className={tab} href={savedPath} aria-current={section === "saved" ? "page" : undefined}>
        <Icon name="saved" />
        {words.notebook.name}
      </a>
    </nav>
  );
});
