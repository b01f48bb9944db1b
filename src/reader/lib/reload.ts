import { restorePlace } from "#reader/lib/place.ts";
import { entryKey } from "#reader/lib/session-history.ts";

let touched = false;

/** From here on a reader who has begun to move is left where they are. */
export function watchForFirstTouch(): void {
  for (const type of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    window.addEventListener(type, () => (touched = true), { once: true, passive: true, capture: true });
  }
}

/** True until the reader has begun to move. */
export function isUntouched(): boolean {
  return !touched;
}

/** True when this document was open before, at this entry of the session: a reload, or back from another site. */
export function wasReloaded(): boolean {
  const [visit] = performance.getEntriesByType("navigation");
  const type = visit instanceof PerformanceNavigationTiming ? visit.type : "navigate";
  return type === "reload" || type === "back_forward";
}

/** Back to the place that the page was too short for when it was loaded. */
export function returnToPlaceBeforeReload(): void {
  const entry = entryKey();
  if (!touched && entry !== undefined) restorePlace(entry);
  touched = true;
}
