/** How far a story that was begun and not finished has been read, in whole per cent, by its number. */
type Progress = (id: number) => number | undefined;

let progress: Progress = () => undefined;
const listeners = new Set<() => void>();

/** From 1 to 99; undefined for a story that was not begun, or was finished. */
export function progressOf(id: number): number | undefined {
  return progress(id);
}

export function onProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What reading-places.ts has read or changed. */
export function showProgress(now: Progress): void {
  progress = now;
  for (const listener of listeners) listener();
}
