import { archivePath, leadPath, quotesPath, savedPath } from "#edition/paths.ts";
import type { SiteSection } from "#reader/shell/site-section.ts";
import { Icon } from "#reader/ui/Icon.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface SectionLinksProps {
  readonly section: SiteSection | undefined;
  /** For a thumb: with drawings, and the feed is the list under the page. */
  readonly onPhone?: boolean;
}

/** The sections of the site, of which the open one is marked. */
export function SectionLinks({ onPhone = false, section }: SectionLinksProps) {
  const words = useWords();
  const link = (to: SiteSection, href: string, name: string) => (
    <a href={href} aria-current={section === to ? "page" : undefined}>
      {onPhone && <Icon name={to} />}
      {name}
    </a>
  );
  return (
    <>
      {link("home", leadPath, words.home)}
      {/* A page of the archive has no list under it. */}
      {link("feed", onPhone && section !== "feed" ? "#feed" : archivePath(), words.feed.open)}
      {link("quotes", quotesPath(), words.quotes.name)}
      {link("saved", savedPath, words.notebook.name)}
    </>
  );
}
