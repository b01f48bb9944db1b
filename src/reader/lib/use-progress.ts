import { useSyncExternalStore } from "react";
import { fetchLate } from "#reader/lib/late-part.ts";
import { onProgress, progressOf } from "#reader/lib/reading-progress.ts";
import { hasTrace, onFirstTrace } from "#reader/lib/storage/trace.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";

/** How far a story was read, in per cent, for lists; known some time after the page. */
export function useProgress(id: number): number | undefined {
  return useSyncExternalStore(
    subscribe,
    () => progressOf(id),
    () => undefined,
  );
}

let waiting = false;

function subscribe(listener: () => void): () => void {
  if (!waiting) {
    waiting = true;
    // Whoever has never read anything needs no storage to know it.
    if (hasTrace("places")) whenIdle(() => void fetchProgress());
    else onFirstTrace("places", () => void fetchProgress());
  }
  return onProgress(listener);
}

async function fetchProgress(): Promise<void> {
  const places = await fetchLate(() => import("#reader/lib/reading-places.ts"));
  await places?.openPlaces();
}
