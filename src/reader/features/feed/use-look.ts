import { useEffect, useSyncExternalStore, type RefObject } from "react";
import { lookText, nextLook, parseLook } from "#reader/features/feed/feed-look.ts";
import { isRecording } from "#reader/lib/recording.ts";
import { localText } from "#reader/lib/storage/local.ts";

const stored = localText("polosa:feed-look");

/**
 * Where the reader stopped: headlines above this id are new. Infinity where nothing is: whoever comes for
 * the first time has all before them.
 * @param newest the newest headline of the list; it counts as seen when the list has come into view
 */
export function useStopped(list: RefObject<Element | null>, newest: number): number {
  const text = useSyncExternalStore(stored.subscribe, stored.read, () => "");
  useEffect(() => {
    const element = list.current;
    const seen = parseLook(text)?.seen ?? 0;
    if (element === null || newest <= seen) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) keepLook(newest);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, newest, text]);
  return (newest === 0 ? undefined : nextLook(parseLook(text), newest).stopped) ?? Infinity;
}

/** The list was looked at. What the reader wants nowhere recorded is known to this tab alone. */
export function keepLook(newest: number): void {
  if (newest > 0) stored.change((text) => lookText(nextLook(parseLook(text), newest)), isRecording());
}
