import type { Article } from "#edition/article.ts";
import type { Headline } from "#edition/headline.ts";
import { leadPath, articlePath } from "#edition/paths.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { StoryKicker } from "#reader/features/article/StoryKicker.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface HeadlineOnlyProps {
  readonly article: Article;
  readonly lead: Headline | undefined;
  /** Headlines beside this one in the feed. */
  readonly neighbours: readonly Headline[];
}

/** An article whose text has not arrived: the page says so and leads on. */
export function HeadlineOnly({ article, lead, neighbours }: HeadlineOnlyProps) {
  const words = useWords();
  return (
    <article className="story">
      <StoryKicker article={article} />
      <PageHeadline text={article.headline} />
      <div className="notice">
        <p>{words.noText.sentence}</p>
        {article.source?.url !== undefined && (
          <p>
            <a className="action" href={article.source.url} rel="noopener noreferrer">
              {words.original}
            </a>
          </p>
        )}
      </div>
      <section className="read-also" aria-labelledby="next-title">
        <h2 id="next-title">{words.noText.next}</h2>
        <ul>
          {lead !== undefined && lead.id !== article.id && (
            <li className="lead-link">
              <small>{words.leadStory}</small>
              <a href={leadPath}>{lead.headline}</a>
            </li>
          )}
          {neighbours.map((headline) => (
            <li key={headline.id}>
              <a href={articlePath(headline)}>{headline.headline}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
