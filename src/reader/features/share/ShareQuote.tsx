import { lazy, Suspense, useState } from "react";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { firstWords } from "#reader/ui/first-words.ts";
import { useWords } from "#reader/words/use-words.ts";

interface ShareQuoteProps {
  readonly article: Article;
  readonly quote: PullQuote;
  readonly onPicture: () => void;
}

const fetchMenu = () => import("#reader/features/share/QuoteShareMenu.tsx");
const Menu = lazy(async () => ({ default: (await fetchMenu()).QuoteShareMenu }));

/** The button; what it opens is fetched when it is pointed at. */
export function ShareQuote({ article, onPicture, quote }: ShareQuoteProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="needs-script"
        data-share-open={open ? "" : undefined}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${words.quote.share}: ${firstWords(quote.text)}`}
        onPointerEnter={() => void fetchMenu()}
        onClick={() => setOpen(true)}
      >
        {words.quote.share}
      </button>
      {open && (
        <Suspense>
          <Menu article={article} quote={quote} onPicture={onPicture} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
