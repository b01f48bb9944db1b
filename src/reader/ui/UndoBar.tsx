import { useEffect, useRef } from "react";
import type { Removal } from "#reader/lib/use-removal.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { removalWords } from "#reader/words/removal.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/**
 * «Удалено. Вернуть», and all of it with a count when there were several presses. It takes the focus, since the button
 * that was pressed is gone, and stays until it is answered: nobody has to be quick. Of what could not be
 * removed it says so.
 */
export function UndoBar({ removal }: { readonly removal: Removal }) {
  const page = useWords();
  const words = useWordsOf(removalWords);
  const button = useRef<HTMLButtonElement>(null);
  const { forget, problem, steps, undo } = removal;
  useEffect(() => {
    if (steps.length > 0) button.current?.focus();
  }, [steps]);

  if (steps.length === 0 && problem === undefined) return null;
  const count = steps.flat().length;
  return (
    <div className="undo-bar">
      <p>
        <span>{problem ?? words.removed}</span>
        {steps.length > 0 && (
          <button
            ref={button}
            type="button"
            className="undo-button"
            onClick={() => (steps.length > 1 ? undo(1) : leave(() => undo(1)))}
          >
            {words.restore}
          </button>
        )}
        {steps.length > 1 && (
          <button type="button" className="undo-button" onClick={() => leave(() => undo(steps.length))}>
            {words.restoreAll(formatNumber(page, count))}
          </button>
        )}
        <button type="button" className="undo-close" aria-label={words.close} onClick={() => leave(forget)}>
          ×
        </button>
      </p>
    </div>
  );
}

/** The bar goes away: whoever used it by keyboard goes on from the beginning of the page. */
function leave(step: () => void): void {
  step();
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}
