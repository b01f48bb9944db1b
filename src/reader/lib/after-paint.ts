import { startTransition, useEffect, useState } from "react";
import { hasMoved } from "#reader/lib/session-history.ts";

/** Does something once the frame that is being made is painted. Returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * For what can wait until the words of a page are painted: false in the frame in which a move inside the
 * site shows it, true from the next. On a page that was printed it is true from the start, as it was printed.
 */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(() => !hasMoved());
  useEffect(() => {
    if (painted) return undefined;
    return afterPaint(() => startTransition(() => setPainted(true)));
  }, [painted]);
  return painted;
}
