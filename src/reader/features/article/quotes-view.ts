import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { useOnceHydrated } from "#reader/lib/hydrated.ts";

/** Quotations from which a view of their own is worth a switch. */
export const fewestQuotes = 3;

const view = "view";
const quotes = "quotes";

/**
 * Whether only the quotations are shown: part of the address (`?view=quotes`), so that a link, a reload
 * and the way back keep it.
 */
export function useQuotesView(): { readonly only: boolean; readonly toggle: () => void } {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const parameters = new URLSearchParams(search);
  const only = useOnceHydrated(parameters.get(view) === quotes, false);
  const kept = useRef<string>(undefined);

  useLayoutEffect(() => {
    if (kept.current === undefined) return;
    document.getElementById(kept.current)?.scrollIntoView({ block: "start", behavior: "instant" });
    kept.current = undefined;
  });

  const toggle = () => {
    kept.current = quoteBeingRead()?.id;
    if (only) parameters.delete(view);
    else parameters.set(view, quotes);
    const rest = parameters.toString();
    void navigate({ pathname, search: rest === "" ? "" : `?${rest}`, hash }, { replace: true });
  };
  return { only, toggle };
}

/** The quotation at which the reader is; none while they are still above the first. */
function quoteBeingRead(): Element | undefined {
  const middle = innerHeight / 2;
  return [...document.querySelectorAll(".pull-quote")].findLast(
    (quote) => quote.getBoundingClientRect().top < middle,
  );
}
