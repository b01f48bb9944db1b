import type { RelatedLink } from "#edition/article.ts";
import { articlePath } from "#edition/paths.ts";
import { headlineLink, headlineRow } from "#reader/ui/headline-row.ts";
import { useWords } from "#reader/words/use-words.ts";

interface RelatedLinksProps {
  readonly links: readonly RelatedLink[];
  /** Only where it is not the page's. */
  readonly lang: string | undefined;
}

/** «Читайте также», when the source lists anything. */
export function RelatedLinks({ lang, links }: RelatedLinksProps) {
  const words = useWords();
  if (links.length === 0) return null;
  return (
    <nav className="read-also mt-12 border-t-2 border-ink pt-4" aria-label={words.readAlso}>
      <h2 className="mb-2 font-serif text-xl leading-tight font-bold">{words.readAlso}</h2>
      <ul lang={lang}>
        {links.map((link) => (
          <li key={link.headline} className={headlineRow}>
            {"url" in link ? (
              <a className={headlineLink} href={link.url} rel="noopener noreferrer">
                {link.headline}
              </a>
            ) : (
              <a className={headlineLink} href={articlePath(link)}>
                {link.headline}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
