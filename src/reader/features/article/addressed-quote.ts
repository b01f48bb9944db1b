import { useEffect, useMemo, useRef } from "react";
import { useLocation } from "react-router";
import type { Article } from "#edition/article.ts";
import { goneQuote, type GoneQuote } from "#edition/gone-quote.ts";
import { useOnceHydrated } from "#reader/lib/hydrated.ts";
import { isUntouched } from "#reader/lib/reload.ts";

/** The quotation that the address names. */
export interface AddressedQuote {
  /** The id of the one to mark; of another one where it is gone. */
  readonly id: string;
  readonly gone: GoneQuote | undefined;
}

/**
 * `:target` does not follow moves made by script, so the page marks the quotation itself; the printer never
 * sees a fragment. On a cold load the browser has looked for it before the page took its final form (there
 * may have been no note to bear a gone one's name, or another view): it is brought into view once more.
 * @param formed whether the page differs from the printed one
 */
export function useAddressedQuote(article: Article, formed: boolean): AddressedQuote {
  const named = useLocation().hash.slice(1);
  const fragment = useOnceHydrated(named, "");
  const addressed = useMemo(() => {
    const gone = goneQuote(article, fragment);
    return { id: gone?.nearest ?? fragment, gone };
  }, [article, fragment]);
  const { gone } = addressed;
  const printed = useRef(fragment !== named);
  useEffect(() => {
    if (fragment === "" || !printed.current) return;
    printed.current = false;
    if (!(formed || gone !== undefined) || !isUntouched()) return;
    document.getElementById(fragment)?.scrollIntoView({ behavior: "instant" });
  }, [formed, fragment, gone]);
  return addressed;
}
