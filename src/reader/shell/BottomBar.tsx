import { memo } from "react";
import { SectionLinks } from "#reader/shell/SectionLinks.tsx";
import type { SiteSection } from "#reader/shell/site-section.ts";
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
      <SectionLinks section={section} onPhone />
    </nav>
  );
});
