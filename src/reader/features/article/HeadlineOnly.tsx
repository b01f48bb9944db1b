import { use } from "react";
import type { Article } from "#edition/article.ts";
import type { Headline } from "#edition/headline.ts";
import { leadPath, articlePath } from "#edition/paths.ts";
import { StoryKicker } from "#reader/features/article/StoryKicker.tsx";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { useForeignLanguages } from "#reader/lib/use-foreign-language.ts";
import { headlineLink, headlineRow } from "#reader/ui/headline-row.ts";
import { HeadlineText } from "#reader/ui/HeadlineText.tsx";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
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
  const langOf = useForeignLanguages();
  const { StoryNews } = use(StorySlotsContext);
  return (
    <article className="story">
      <StoryKicker article={article} />
      <PageHeadline text={article.headline} lang={langOf(article.language)} />
      <div className={notice}>
        <p>{words.noText.sentence}</p>
        {article.source?.url !== undefined && (
          <p>
            <a className={action} href={article.source.url} rel="noopener noreferrer">
              {words.original}
            </a>
          </p>
        )}
      </div>
      <section className="read-also mt-12 border-t-2 border-ink pt-4" aria-labelledby="next-title">
        <h2 id="next-title" className="mb-2 font-serif text-xl leading-tight font-bold">
          {words.noText.next}
        </h2>
        <ul>
          {lead !== undefined && lead.id !== article.id && (
            <li className={headlineRow}>
              <small className="mb-1 block font-sans text-[0.8125rem] font-semibold text-accent">
                {words.leadStory}
              </small>
              <a className={headlineLink} href={leadPath} lang={langOf(lead.language)}>
                <HeadlineText {...lead} />
              </a>
            </li>
          )}
          {neighbours.map((headline) => (
            <li key={headline.id} className={headlineRow}>
              <a className={headlineLink} href={articlePath(headline)} lang={langOf(headline.language)}>
                <HeadlineText {...headline} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      {StoryNews !== undefined && <StoryNews article={article} />}
    </article>
  );
}
