import { useQuery } from "@tanstack/react-query";
import { use, type ReactNode } from "react";
import { pullQuotes, type Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { Headline } from "#edition/headline.ts";
import { absolute, quotePagePath, quotePath } from "#edition/paths.ts";
import { quoteContext } from "#edition/quote-context.ts";
import { GoneQuote } from "#reader/features/article/GoneQuote.tsx";
import { articleQuery } from "#reader/features/article/queries.ts";
import { quoteCard } from "#reader/features/article/quote-card.ts";
import { StoryKicker } from "#reader/features/article/StoryKicker.tsx";
import { useCorrectAddress } from "#reader/features/article/use-correct-address.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { useForeignLanguage, useForeignLanguages } from "#reader/lib/use-foreign-language.ts";
import { FailureNotice } from "#reader/ui/FailureNotice.tsx";
import { action } from "#reader/ui/notice.ts";
import { PageHead } from "#reader/ui/PageHead.tsx";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageWaiting } from "#reader/ui/PageWaiting.tsx";
import { QuotedWords } from "#reader/ui/QuotedWords.tsx";
import { SpeakerCaption } from "#reader/ui/SpeakerCaption.tsx";
import { formatTime } from "#reader/words/format-time.ts";
import { quotesWords } from "#reader/words/quotes.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

export interface QuotePageProps {
  /** The story's serial number. */
  readonly id: number;
  readonly quoteId: string;
  /** What lists know of a story: its headline, when one has already brought it. */
  readonly listed: (id: number) => { readonly known: Headline | undefined };
  /** What is shown when there is no such story. */
  readonly missing: ReactNode;
}

/** One quotation of a story on a page to itself, for whoever was sent its address. */
export function QuotePage({ id, listed, missing, quoteId }: QuotePageProps) {
  const words = useWords();
  const { data: article, error, refetch } = useQuery(articleQuery(id));
  const langOf = useForeignLanguages();
  useCorrectAddress(article, quoteId);
  if (article === undefined) {
    const { known } = listed(id);
    const lang = known === undefined ? undefined : langOf();
    if (error === null) return <PageWaiting headline={known?.headline} lang={lang} />;
    if (error.kind === "not-found") return missing;
    return (
      <FailureNotice
        headline={known?.headline ?? words.failure.headline}
        lang={lang}
        failure={error}
        onRetry={() => void refetch()}
      />
    );
  }
  const quote = pullQuotes(article).find((one) => one.id === quoteId);
  return quote === undefined ? (
    <GoneQuote article={article} />
  ) : (
    <QuoteAlone article={article} quote={quote} />
  );
}

function QuoteAlone({ article, quote }: { readonly article: Article; readonly quote: PullQuote }) {
  const words = useWords();
  const own = useWordsOf(quotesWords);
  const { QuoteTools } = use(StorySlotsContext);
  const { address, timeZone } = useImprint();
  const lang = useForeignLanguage(article.language);
  const context = quoteContext(article.body, quote.id);
  const place = quotePath(article, quote.id);
  const { publishedAt } = article;
  return (
    <article className="story">
      <PageHead card={quoteCard(article, quote)} />
      <StoryKicker article={article} />
      <PageHeadline text={article.headline} lang={lang} href={place} />
      <p className="print-address">{absolute(address, quotePagePath(article, quote.id))}</p>
      {publishedAt !== undefined && (
        <p className="text-sm text-soft">
          <time dateTime={publishedAt}>{formatTime(words, publishedAt, timeZone)}</time>
        </p>
      )}
      <figure className="quotation quotation-alone" lang={lang}>
        {context !== undefined && <p className="quotation-context">{context}</p>}
        <QuotedWords text={quote.text} />
        <SpeakerCaption quote={quote} />
      </figure>
      {QuoteTools !== undefined && (
        <div className="quote-tools">
          <QuoteTools article={article} quote={quote} />
        </div>
      )}
      <p className="way-on">
        <a className={action} href={place}>
          {own.toStory}
        </a>
      </p>
    </article>
  );
}
