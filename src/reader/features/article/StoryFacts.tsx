import { use } from "react";
import { pullQuotes, type Article } from "#edition/article.ts";
import { fewestQuotes } from "#reader/features/article/quotes-view.ts";
import { readingMinutes } from "#reader/features/article/reading-time.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { counted } from "#reader/words/counted.ts";
import { formatTime } from "#reader/words/format-time.ts";
import { useWords } from "#reader/words/use-words.ts";

interface StoryFactsProps {
  readonly article: Article;
  readonly quotesOnly: boolean;
  readonly onQuotesOnly: () => void;
}

/** What is known of the story, and what can be done with it. */
export function StoryFacts({ article, onQuotesOnly, quotesOnly }: StoryFactsProps) {
  const words = useWords();
  const { timeZone } = useImprint();
  const lang = useForeignLanguage(article.language);
  const { StoryTools } = use(StorySlotsContext);
  const quotes = pullQuotes(article).length;
  const { byline, publishedAt, source, updatedAt } = article;
  return (
    <div className="story-facts">
      <ul>
        {byline !== undefined && <li lang={lang}>{byline}</li>}
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
        {source?.citing !== undefined && (
          <li className="first-letter:uppercase" lang={lang}>
            {source.citing}
          </li>
        )}
        <li className="story-extent">{counted(words, words.minutesToRead, readingMinutes(article))}</li>
        {quotes > 0 && <li className="story-extent">{counted(words, words.quoteCount, quotes)}</li>}
      </ul>
      <div className="story-tools">
        {quotes >= fewestQuotes && (
          <button type="button" className="needs-script" aria-pressed={quotesOnly} onClick={onQuotesOnly}>
            {words.quote.only}
          </button>
        )}
        {StoryTools !== undefined && <StoryTools article={article} />}
      </div>
    </div>
  );
}
