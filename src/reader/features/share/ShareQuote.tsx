import type { StoryHead } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { ShareWay } from "#reader/features/share/share-way.ts";
import { ShareButton, type RenderMenu } from "#reader/features/share/ShareButton.tsx";
import { firstWords } from "#reader/ui/first-words.ts";

interface ShareQuoteProps {
  readonly article: StoryHead;
  readonly quote: PullQuote;
  readonly picture: ShareWay;
}

export function ShareQuote({ article, picture, quote }: ShareQuoteProps) {
  const fetchMenu = async (): Promise<RenderMenu> => {
    const { QuoteShareMenu } = await import("#reader/features/share/QuoteShareMenu.tsx");
    return (close) => <QuoteShareMenu article={article} quote={quote} picture={picture} onClose={close} />;
  };
  return <ShareButton of={firstWords(quote.text)} fetchMenu={fetchMenu} />;
}
