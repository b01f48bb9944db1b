import { memo, use } from "react";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { StorySlotsContext } from "#reader/features/article/story-slots.ts";
import { firstWords } from "#reader/ui/first-words.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Characters up to which a quotation is set large; a longer one stays near the size of the text. */
const shortQuote = 240;

interface PullQuoteProps {
  readonly block: PullQuote;
  readonly article: Article;
  /** The address names this quotation. */
  readonly current: boolean;
}

/**
 * A quotation of the story. The guillemets are text, so that copying, reader modes and screen readers
 * have them; the opening one hangs in the margin by CSS alone.
 */
export const PullQuoteBlock = memo(function PullQuoteBlock({ article, block, current }: PullQuoteProps) {
  const words = useWords();
  const { QuoteTools } = use(StorySlotsContext);
  return (
    <figure
      id={block.id}
      className="pull-quote"
      data-length={block.text.length <= shortQuote ? "short" : "long"}
      data-current={current ? "" : undefined}
    >
      <blockquote>
        <p>
          <span className="guillemet-open">«</span>
          {block.text}
          <span className="guillemet-close">»</span>
        </p>
      </blockquote>
      <div className="quote-tools">
        <a href={`#${block.id}`} aria-label={`${words.quote.link}: ${firstWords(block.text)}`}>
          #
        </a>
        {QuoteTools !== undefined && <QuoteTools article={article} quote={block} />}
      </div>
      {block.attribution !== undefined && <figcaption>{block.attribution}</figcaption>}
    </figure>
  );
});
