import { memo, use, useMemo } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Article } from "#edition/article.ts";
import { absolute, articlePath } from "#edition/paths.ts";
import { useAddressedQuote } from "#reader/features/article/addressed-quote.ts";
import { GoneQuoteNote } from "#reader/features/article/GoneQuoteNote.tsx";
import { useQuotesView } from "#reader/features/article/quotes-view.ts";
import { QuotesOnly } from "#reader/features/article/QuotesOnly.tsx";
import { RelatedLinks } from "#reader/features/article/RelatedLinks.tsx";
import { StoryBody } from "#reader/features/article/StoryBody.tsx";
import { StoryFacts } from "#reader/features/article/StoryFacts.tsx";
import { StoryKicker } from "#reader/features/article/StoryKicker.tsx";
import { useQuoteKeys } from "#reader/features/article/use-quote-keys.ts";
import { useAfterPaint } from "#reader/lib/after-paint.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { StorySlotsContext, type StorySlots } from "#reader/lib/story-slots.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";

/** An article whose text is here. */
export const Story = memo(function Story({ article }: { readonly article: Article }) {
  const { address } = useImprint();
  const { only, toggle } = useQuotesView();
  const addressed = useAddressedQuote(article, only);
  useQuoteKeys();
  const lang = useForeignLanguage(article.language);
  const painted = useAfterPaint();
  const fromTop = useFromTop();
  const slots = useSlots(painted);
  const { StoryNews } = slots;
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
      <StoryFacts article={article} quotesOnly={only} onQuotesOnly={toggle} />
      {addressed.gone !== undefined && addressed.gone.nearest === undefined && (
        <GoneQuoteNote gone={addressed.gone} />
      )}
      <StorySlotsContext value={slots}>
        {only ? (
          <QuotesOnly article={article} lang={lang} addressed={addressed} />
        ) : (
          <>
            {StoryNews !== undefined && <StoryNews article={article} />}
            <StoryBody
              article={article}
              lang={lang}
              addressed={addressed}
              firstScreen={fromTop && !painted}
            />
          </>
        )}
      </StorySlotsContext>
      <RelatedLinks links={article.related} lang={lang} />
    </article>
  );
});

/** False for a move to a place within the story: it needs all that stands above that place. */
function useFromTop(): boolean {
  const type = useNavigationType();
  return useLocation().hash === "" && type !== NavigationType.Pop;
}

/** The tools of the quotations come when the words are there: room is kept for them. */
function useSlots(painted: boolean): StorySlots {
  const slots = use(StorySlotsContext);
  return useMemo(() => {
    const { QuoteTools: _, ...others } = slots;
    return painted ? slots : others;
  }, [painted, slots]);
}
