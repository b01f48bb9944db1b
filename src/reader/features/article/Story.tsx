import { memo } from "react";
import { pullQuotes, type Article } from "#edition/article.ts";
import { absolute, articlePath } from "#edition/paths.ts";
import { readingMinutes } from "#reader/features/article/reading-time.ts";
import { RelatedLinks } from "#reader/features/article/RelatedLinks.tsx";
import { StoryBody } from "#reader/features/article/StoryBody.tsx";
import { StoryKicker } from "#reader/features/article/StoryKicker.tsx";
import { useForeignLanguage } from "#reader/features/article/use-foreign-language.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { counted } from "#reader/words/counted.ts";
import { formatTime } from "#reader/words/format-time.ts";
import { useWords } from "#reader/words/use-words.ts";

/** An article whose text is here. */
export const Story = memo(function Story({ article }: { readonly article: Article }) {
  const { address } = useImprint();
  const lang = useForeignLanguage(article);
  return (
    <article className="story story-read">
      <StoryKicker article={article} />
      <PageHeadline text={article.headline} lang={lang} />
      <p className="print-address">{absolute(address, articlePath(article))}</p>
      {article.standfirst !== undefined && (
        <p className="standfirst" lang={lang}>
          {article.standfirst}
        </p>
      )}
      <StoryFacts article={article} />
      <StoryBody body={article.body} lang={lang} />
      <RelatedLinks links={article.related} />
    </article>
  );
});

function StoryFacts({ article }: { readonly article: Article }) {
  const words = useWords();
  const { timeZone } = useImprint();
  const quotes = pullQuotes(article).length;
  const { byline, publishedAt, source, updatedAt } = article;
  return (
    <ul className="mb-8 flex flex-wrap gap-x-4 gap-y-1 border-y border-rule py-3.5 text-sm text-soft *:min-w-0">
      {byline !== undefined && <li>{byline}</li>}
      {publishedAt !== undefined && (
        <li>
          <time dateTime={publishedAt}>{formatTime(words, publishedAt, timeZone)}</time>
        </li>
      )}
      {updatedAt !== undefined && (
        <li>
          {words.updated} <time dateTime={updatedAt}>{formatTime(words, updatedAt, timeZone)}</time>
        </li>
      )}
      {source?.citing !== undefined && <li className="first-letter:uppercase">{source.citing}</li>}
      <li>{counted(words, words.minutesToRead, readingMinutes(article))}</li>
      {quotes > 0 && <li>{counted(words, words.quoteCount, quotes)}</li>}
    </ul>
  );
}
