import { percentOf, type ReadingPlace } from "#reader/lib/reading-place.ts";

/**
 * The progress of all stories as one record: number, per cent, number, per cent, in the order of the
 * numbers. Ten thousand stories are looked up as they lie there.
 */
export type PackedProgress = Float64Array;

/**
 * Whether a record has the form. Its numbers are for {@link isWhole} to look at, one after the other, and
 * for {@link progressIn} alone the one that it finds: at the start of a page ten thousand are too many.
 */
export function isPackedProgress(record: unknown): record is PackedProgress {
  return record instanceof Float64Array && record.length % 2 === 0;
}

/** Whether no number in it is damaged: asked before it is written anew. */
export function isWhole(record: PackedProgress): boolean {
  for (let at = 0, before = -Infinity; at < record.length; at += 2) {
    const id = record[at] ?? 0;
    if (!(id > before) || !Number.isSafeInteger(id) || !isPercent(record[at + 1])) return false;
    before = id;
  }
  return true;
}

/** By halves. */
export function progressIn(record: PackedProgress, id: number): number | undefined {
  let [low, high] = [0, record.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((record[middle * 2] ?? Infinity) < id) low = middle + 1;
    else high = middle;
  }
  const percent = record[low * 2 + 1];
  return record[low * 2] === id && isPercent(percent) ? percent : undefined;
}

function isPercent(value: number | undefined): value is number {
  return value !== undefined && value >= 1 && value <= 99;
}

export function unpackProgress(record: PackedProgress): Map<number, number> {
  const progress = new Map<number, number>();
  for (let at = 0; at < record.length; at += 2) progress.set(record[at] ?? 0, record[at + 1] ?? 0);
  return progress;
}

export function packProgress(progress: ReadonlyMap<number, number>): PackedProgress {
  const record = new Float64Array(progress.size * 2);
  let at = 0;
  for (const [id, percent] of [...progress].toSorted(([one], [other]) => one - other)) {
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
