import type { GoneQuote } from "#edition/gone-quote.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Stands where the quotation of a link is missing, under its id: the link leads here. */
export function GoneQuoteNote({ gone }: { readonly gone: GoneQuote }) {
  const { language, quote: words } = useWords();
  return (
    <p id={gone.id} className="quote-gone" role="note" lang={language}>
      {gone.nearest === undefined ? words.noneLeft : gone.wasHere ? words.gone : words.goneUnknown}
    </p>
  );
}
