import { memo, use, type ReactNode } from "react";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { StorySlotsContext } from "#reader/features/article/story-slots.ts";
import { firstWords } from "#reader/ui/first-words.ts";
import { QuotedWords } from "#reader/ui/QuotedWords.tsx";
import { SpeakerCaption } from "#reader/ui/SpeakerCaption.tsx";
import { useWords } from "#reader/words/use-words.ts";

/** Characters up to which a quotation is set large; a longer one stays near the size of the text. */
const shortQuote = 240;

interface PullQuoteProps {
  readonly block: PullQuote;
  readonly article: Article;
  /** The address names this quotation. */
  readonly current: boolean;
  /** Said above its words when the address names another that is gone. */
  readonly note?: ReactNode;
}

/** A quotation of the story, with who said it and what can be done with it. */
export const PullQuoteBlock = memo(function PullQuoteBlock({
  article,
  block,
  current,
  note,
}: PullQuoteProps) {
  const words = useWords();
  const { QuoteTools } = use(StorySlotsContext);
  return (
    <figure
      id={block.id}
      className="pull-quote"
      data-length={block.text.length <= shortQuote ? "short" : "long"}
      data-current={current ? "" : undefined}
    >
      {note}
      <QuotedWords text={block.text} />
      <div className="quote-tools">
        <a href={`#${block.id}`} aria-label={`${words.quote.link}: ${firstWords(block.text)}`}>
          #
        </a>
        {QuoteTools !== undefined && <QuoteTools article={article} quote={block} />}
      </div>
      <SpeakerCaption quote={block} />
    </figure>
  );
});
