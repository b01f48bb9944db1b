import { useEffect } from "react";
import type { FeedState } from "#reader/features/feed/use-feed.ts";
import { returnToPlaceBeforeReload, wasReloaded } from "#reader/lib/reload.ts";

const storageKey = "polosa:feed-depth";

/** A list that grows shorter later, since newer headlines were taken in, is not loaded to that depth again. */
let restored = false;

/**
 * A reload brings only the newest headlines: the older ones that had been loaded are loaded again, and
 * the reader's place among them with them.
 * @param loaded how many older pages are there
 */
export function useDepthAfterReload(
  loaded: number,
  { failed, load, loading, next }: FeedState["older"],
): void {
  useEffect(() => {
    const before = restored || !wasReloaded() ? 0 : storedDepth();
    if (loaded < before && next !== undefined) {
      if (!loading && !failed) load();
      return;
    }
    restored = true;
    if (loaded > 0 && loaded === before) returnToPlaceBeforeReload();
    storeDepth(loaded);
  }, [failed, load, loaded, loading, next]);
}

function storedDepth(): number {
  try {
    return Number(sessionStorage.getItem(storageKey) ?? 0);
  } catch {
    return 0;
  }
}

function storeDepth(pages: number): void {
  try {
    sessionStorage.setItem(storageKey, String(pages));
  } catch {
    // Storage that is full or blocked costs the place, nothing else.
  }
}
