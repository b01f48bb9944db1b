import type { Article } from "#edition/article.ts";
import { quoteContext } from "#edition/quote-context.ts";
import type { AddressedQuote } from "#reader/features/article/addressed-quote.ts";
import { PullQuoteBlock } from "#reader/features/article/blocks/PullQuoteBlock.tsx";

interface QuotesOnlyProps {
  readonly article: Article;
  readonly lang: string | undefined;
  readonly addressed: AddressedQuote;
}

/** The story's quotations alone, each with the sentence before it. */
export function QuotesOnly({ addressed, article, lang }: QuotesOnlyProps) {
  return (
    <div className="prose quotes-only" lang={lang} data-hydrated="">
      {article.body.map((block) => {
        if (block.type !== "pullquote") return null;
        const context = quoteContext(article.body, block.id);
        return (
          <section key={block.id}>
            {context !== undefined && <p className="quote-context">{context}</p>}
            <PullQuoteBlock block={block} article={article} addressed={addressed} />
          </section>
        );
      })}
    </div>
  );
}
