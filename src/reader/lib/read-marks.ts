import { hasId, withIds, withoutIds } from "#reader/lib/id-ranges.ts";
import { isRecording } from "#reader/lib/recording.ts";
import { localText } from "#reader/lib/storage/local.ts";

/** Which articles this reader has read, or has marked so. */
const stored = localText("polosa:read-marks");

export const onReadMarks = stored.subscribe;

/** All of them, for {@link hasId}. */
export const readMarks = stored.read;

/** @returns those that were not marked before; none while the reader wants nothing recorded */
export function markRead(ids: readonly number[]): readonly number[] {
  if (!isRecording()) return [];
  let fresh: readonly number[] = [];
  stored.change((text) => {
    fresh = ids.filter((id) => !hasId(text, id));
    return fresh.length === 0 ? text : withIds(text, fresh);
  });
  return fresh;
}

/** What was unmarked, whatever is recorded now. */
export function putBackRead(ids: readonly number[]): void {
  stored.change((text) => withIds(text, ids));
}

export function unmarkRead(ids: readonly number[]): void {
  stored.change((text) => withoutIds(text, ids));
}
