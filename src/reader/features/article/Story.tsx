import { memo, use } from "react";
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
import { useImprint } from "#reader/lib/imprint.ts";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";

/** An article whose text is here. */
export const Story = memo(function Story({ article }: { readonly article: Article }) {
  const { address } = useImprint();
  const { only, toggle } = useQuotesView();
  const addressed = useAddressedQuote(article, only);
  useQuoteKeys();
  const lang = useForeignLanguage(article.language);
  const { StoryNews } = use(StorySlotsContext);
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
      {only ? (
        <QuotesOnly article={article} lang={lang} addressed={addressed} />
      ) : (
        <>
          {StoryNews !== undefined && <StoryNews article={article} />}
          <StoryBody article={article} lang={lang} addressed={addressed} />
        </>
      )}
      <RelatedLinks links={article.related} lang={lang} />
    </article>
  );
});
