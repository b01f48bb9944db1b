import { useEffect, useRef } from "react";
import { afterPaint } from "#reader/lib/after-paint.ts";
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
  const { forget, problem, restored, steps, undo } = removal;
  useEffect(() => {
    if (steps.length > 0) button.current?.focus();
  }, [steps]);

  const isLast = steps.length === 0;
  useEffect(
    () => (isLast && restored.length > 0 ? afterPaint(() => goTo(restored)) : undefined),
    [isLast, restored],
  );

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

/** Whoever took it back goes on where it was: its entry bears its name in `data-entry`, and may be filtered away. */
function goTo(keys: readonly (number | string)[]): void {
  const names = new Set(keys.map(String));
  const entries = [...document.querySelectorAll<HTMLElement>("[data-entry]")];
  const entry = entries.find(({ dataset }) => names.has(dataset["entry"] ?? ""));
  entry?.querySelector<HTMLElement>(".saved-remove")?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** The bar goes away: whoever used it by keyboard goes on from the beginning of the page. */
function leave(step: () => void): void {
  step();
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}
