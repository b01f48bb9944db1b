import { useEffect } from "react";
import { isTyping, keysAreOff } from "#reader/lib/is-typing.ts";
import { letterOf } from "#reader/lib/letter-of.ts";

/** `n` and `p` go to the next and the previous quotation of the story and give it the focus. */
export function useQuoteKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const letter = letterOf(event);
      const step = letter === "n" ? 1 : letter === "p" ? -1 : 0;
      if (step === 0 || isTyping(event) || keysAreOff()) return;
      const quote = quoteFromHere(step);
      if (quote === undefined) return;
      event.preventDefault();
      quote.tabIndex = -1;
      quote.scrollIntoView({ block: "start", behavior: "instant" });
      quote.focus({ preventScroll: true });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** From the quotation that has the focus, or else from the top of what is in sight. */
function quoteFromHere(step: 1 | -1): HTMLElement | undefined {
  const quotes = [...document.querySelectorAll<HTMLElement>("main .pull-quote")];
  const focused = quotes.findIndex((quote) => quote.contains(document.activeElement));
  if (focused !== -1 && isInSight(quotes[focused])) return quotes[focused + step];
  const edge = document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0;
  return step === 1
    ? quotes.find((quote) => top(quote) > edge + 40)
    : quotes.findLast((quote) => top(quote) < edge);
}

function top(element: Element): number {
  return element.getBoundingClientRect().top;
}

function isInSight(element: HTMLElement | undefined): boolean {
  if (element === undefined) return false;
  const { bottom, top } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
