import { memo, use } from "react";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { AddressedQuote } from "#reader/features/article/addressed-quote.ts";
import { GoneQuoteNote } from "#reader/features/article/GoneQuoteNote.tsx";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { usePageLanguage } from "#reader/lib/use-foreign-language.ts";
import { firstWords } from "#reader/ui/first-words.ts";
import { QuotedWords } from "#reader/ui/QuotedWords.tsx";
import { SpeakerCaption } from "#reader/ui/SpeakerCaption.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** Characters up to which a quotation is set large; a longer one stays near the size of the text. */
const shortQuote = 240;

interface PullQuoteProps {
  readonly block: PullQuote;
  readonly article: Article;
  readonly addressed: AddressedQuote;
}

/** A quotation of the story, with who said it and what can be done with it. */
export const PullQuoteBlock = memo(function PullQuoteBlock({ addressed, article, block }: PullQuoteProps) {
  const words = useWords();
  const { QuoteTools } = use(StorySlotsContext);
  return (
    <figure
      id={block.id}
      className="pull-quote"
      data-length={block.text.length <= shortQuote ? "short" : "long"}
      data-current={addressed.id === block.id ? "" : undefined}
    >
      {addressed.gone?.nearest === block.id && <GoneQuoteNote gone={addressed.gone} />}
      <QuotedWords text={block.text} />
      <div className="quote-tools" lang={usePageLanguage(article.language)}>
        <a href={`#${block.id}`} aria-label={`${words.quote.link}: ${firstWords(block.text)}`}>
          #
        </a>
        {QuoteTools !== undefined && <QuoteTools article={article} quote={block} />}
      </div>
      <SpeakerCaption quote={block} />
    </figure>
  );
});
