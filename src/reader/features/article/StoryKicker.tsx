import type { Article } from "#edition/article.ts";

/** Section and source above the headline, as far as they are known. */
export function StoryKicker({ article }: { readonly article: Article }) {
  const { section, source } = article;
  if (section === undefined && source === undefined) return null;
  return (
    <p className="kicker">
      {section !== undefined && <b>{section}</b>}
      {source !== undefined &&
        (source.url === undefined ? (
          <span>{source.name}</span>
        ) : (
          <a href={source.url} rel="noopener noreferrer">
            {source.name}
          </a>
        ))}
    </p>
  );
}
