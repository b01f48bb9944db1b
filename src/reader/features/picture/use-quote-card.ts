import { useMemo } from "react";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { QuoteCard } from "#edition/card/quote-card.ts";
import { shortArticlePath } from "#edition/paths.ts";
import { useImprint } from "#reader/lib/imprint.ts";

/** What the picture of a quotation shows; the same as long as they are. */
export function useQuoteCard(
  quote: PullQuote,
  article: Pick<Article, "id" | "headline" | "language">,
): QuoteCard {
  const { address, language, name } = useImprint();
  const { headline, id, language: own = language } = article;
  return useMemo(
    () => ({
      quote,
      headline,
      language: own,
      address: `${new URL(address).host}${shortArticlePath(id)}`,
      name,
    }),
    [address, headline, id, name, own, quote],
  );
}
