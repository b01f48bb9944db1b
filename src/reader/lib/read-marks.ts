import { hasId, packIds, unpackIds, withIds, withoutIds, type IdRanges } from "#reader/lib/id-ranges.ts";
import { isRecording } from "#reader/lib/recording.ts";
import { localText } from "#reader/lib/storage/local.ts";

/** Which articles this reader has read, or has marked so. */
const stored = localText("polosa:read-marks");

let known: { readonly text: string; readonly ranges: IdRanges } | undefined;

export const onReadMarks = stored.subscribe;

export function isRead(id: number): boolean {
  return hasId(marks(stored.read()), id);
}

/** @returns those that were not marked before; none while the reader wants nothing recorded */
export function markRead(ids: readonly number[]): readonly number[] {
  if (!isRecording()) return [];
  let fresh: readonly number[] = [];
  change((ranges) => {
    fresh = ids.filter((id) => !hasId(ranges, id));
    return withIds(ranges, fresh);
  });
  return fresh;
}

/** What was unmarked, whatever is recorded now. */
export function putBackRead(ids: readonly number[]): void {
  change((ranges) => withIds(ranges, ids));
}

export function unmarkRead(ids: readonly number[]): void {
  change((ranges) => withoutIds(ranges, ids));
}

function change(step: (ranges: IdRanges) => IdRanges): void {
  stored.change((text) => packIds(step(marks(text))));
}

function marks(text: string): IdRanges {
  if (known?.text !== text) known = { text, ranges: unpackIds(text) };
  return known.ranges;
}
