import type { RelatedLink } from "#edition/article.ts";
import { articlePath } from "#edition/paths.ts";
import { useWords } from "#reader/words/use-words.ts";

/** «Читайте также», when the source lists anything. */
export function RelatedLinks({ links }: { readonly links: readonly RelatedLink[] }) {
  const words = useWords();
  if (links.length === 0) return null;
  return (
    <nav className="read-also" aria-label={words.readAlso}>
      <h2>{words.readAlso}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.headline}>
            {"url" in link ? (
              <a href={link.url} rel="noopener noreferrer">
                {link.headline}
              </a>
            ) : (
              <a href={articlePath(link)}>{link.headline}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
