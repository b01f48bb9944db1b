import type { StoryHead } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { absolute, quotePagePath, quotePath } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";
import { quoteAsText, quoteWithSpeaker } from "#reader/features/share/quote-as-text.ts";
import type { ShareWay } from "#reader/features/share/share-way.ts";
import { ShareMenu } from "#reader/features/share/ShareMenu.tsx";
import { shareWords } from "#reader/words/share.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

interface QuoteShareMenuProps {
  readonly article: StoryHead;
  readonly quote: PullQuote;
  readonly picture: ShareWay;
  readonly onClose: () => void;
}

export function QuoteShareMenu({ article, onClose, picture, quote }: QuoteShareMenuProps) {
  const words = useWordsOf(shareWords);
  const url = absolute(location.origin, quotePath(article, quote.id));
  // What is sent is previewed: by the page that the quotation has to itself.
  const previewed = absolute(location.origin, quotePagePath(article, quote.id));
  return (
    <ShareMenu
      name={words.quote}
      message={{ title: plainSpaces(article.headline), text: quoteWithSpeaker(quote, words), url: previewed }}
      copies={[
        { label: words.copyLink, text: url },
        { label: words.copyQuote, text: quoteAsText(article, quote, url, words) },
      ]}
      ways={[{ label: words.picture, ...picture }]}
      onClose={onClose}
    />
  );
}
