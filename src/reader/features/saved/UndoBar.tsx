import { useEffect, useRef } from "react";
import type { Removal } from "#reader/features/saved/use-removal.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

/**
 * «Удалено. Вернуть». It takes the focus, since the button that was pressed is gone, and stays until
 * it is answered: nobody has to be quick.
 */
export function UndoBar({ removal }: { readonly removal: Removal }) {
  const words = useWordsOf(savedWords);
  const button = useRef<HTMLButtonElement>(null);
  const { forget, removed, undo } = removal;
  useEffect(() => {
    if (removed.length > 0) button.current?.focus();
  }, [removed]);

  if (removed.length === 0) return null;
  return (
    <div className="undo-bar">
      <p>
        {words.removed}{" "}
        <button ref={button} type="button" className="undo-button" onClick={() => leave(undo)}>
          {words.restore}
        </button>
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
