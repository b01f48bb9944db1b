import { lazy } from "react";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { ShareButton } from "#reader/features/share/ShareButton.tsx";
import { firstWords } from "#reader/ui/first-words.ts";

interface ShareQuoteProps {
  readonly article: Article;
  readonly quote: PullQuote;
  readonly onPicture: () => void;
}

const fetchMenu = () => import("#reader/features/share/QuoteShareMenu.tsx");
const Menu = lazy(async () => ({ default: (await fetchMenu()).QuoteShareMenu }));

export function ShareQuote({ article, onPicture, quote }: ShareQuoteProps) {
  return (
    <ShareButton
      of={firstWords(quote.text)}
      prepare={() => void fetchMenu()}
      renderMenu={(close) => <Menu article={article} quote={quote} onPicture={onPicture} onClose={close} />}
    />
  );
}
