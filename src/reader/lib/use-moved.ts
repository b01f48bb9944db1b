import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { afterPaint } from "#reader/lib/after-paint.ts";

/**
 * A value that the page marks something by, one paint late where the mark moves to its new place in a view
 * transition (CSS View Transitions 1). The transition begins when what was asked for is painted, so that
 * it never stands before a text: browsers take their picture of the old state before they show a new one.
 * @param inSight whether the mark can be seen to move
 */
export function useMoved<T>(value: T, inSight: () => boolean): T {
  const [moved, setMoved] = useState(value);
  useEffect(() => {
    if (moved === value) return undefined;
    return afterPaint(() => {
      if (isWanted() && inSight()) {
        // One that the next overtakes is not shown, and nothing is wrong.
        document.startViewTransition(() => flushSync(() => setMoved(value))).ready.catch(() => {});
      } else setMoved(value);
    });
  }, [inSight, moved, value]);
  return moved;
}

function isWanted(): boolean {
  return "startViewTransition" in document && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
