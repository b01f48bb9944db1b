import { percentOf, type ReadingPlace } from "#reader/lib/reading-place.ts";
import type { Progress } from "#reader/lib/reading-progress.ts";

/**
 * The progress of all stories as one record: number, per cent, number, per cent. Ten thousand stories are
 * read at once and without being checked one by one. Undefined when it is damaged.
 */
export function unpackProgress(record: unknown): Map<number, number> | undefined {
  if (!(record instanceof Float64Array) || record.length % 2 !== 0) return undefined;
  const progress = new Map<number, number>();
  for (let at = 0; at < record.length; at += 2) {
    const [id = 0, percent = 0] = [record[at], record[at + 1]];
    if (!Number.isSafeInteger(id) || !(percent >= 1 && percent <= 99)) return undefined;
    progress.set(id, percent);
  }
  return progress;
}

export function packProgress(progress: Progress): Float64Array {
  const record = new Float64Array(progress.size * 2);
  let at = 0;
  for (const [id, percent] of progress) {
    record[at++] = id;
    record[at++] = percent;
  }
  return record;
}

export function progressOfPlaces(places: Iterable<ReadingPlace>): Map<number, number> {
  const progress = new Map<number, number>();
  for (const place of places) {
    const percent = percentOf(place);
    if (percent !== undefined) progress.set(place.id, percent);
  }
  return progress;
}
