import { useEffect } from "react";
import type { GoneQuote } from "#edition/gone-quote.ts";
import { announce, announced } from "#reader/lib/announce.ts";
import { useWords } from "#reader/words/use-words.ts";

/** Stands where the quotation of a link is missing, under its id: the link leads here. */
export function GoneQuoteNote({ gone }: { readonly gone: GoneQuote }) {
  const { language, quote: words } = useWords();
  const sentence =
    gone.nearest === undefined ? words.noneLeft : gone.wasHere ? words.gone : words.goneUnknown;
  // A click inside the site brings the focus here, and with it the sentence; a cold load brings neither.
  useEffect(() => {
    if (announced() === "") announce(sentence);
  }, [sentence]);
  return (
    <p id={gone.id} className="quote-gone" role="note" lang={language}>
      {sentence}
    </p>
  );
}
