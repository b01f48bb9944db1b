import { memo } from "react";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Characters up to which a quotation is set large; a longer one stays near the size of the text. */
const shortQuote = 240;

/** Tells the links to the quotations of a story from each other. */
function firstWords(text: string): string {
  return `${text.split(/\s+/).slice(0, 4).join(" ")}…`;
}

interface PullQuoteProps {
  readonly block: PullQuote;
  /** The address names this quotation. */
  readonly current: boolean;
}

/**
 * A quotation of the story. The guillemets are text, so that copying, reader modes and screen readers
 * have them; the opening one hangs in the margin by CSS alone.
 */
export const PullQuoteBlock = memo(function PullQuoteBlock({ block, current }: PullQuoteProps) {
  const words = useWords();
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
      <a
        className="quote-link"
        href={`#${block.id}`}
        aria-label={`${words.quoteLink}: ${firstWords(block.text)}`}
      >
        #
      </a>
      {block.attribution !== undefined && <figcaption>{block.attribution}</figcaption>}
    </figure>
  );
});
