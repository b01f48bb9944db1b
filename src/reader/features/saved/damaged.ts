import { readItem } from "#reader/features/saved/saved-item.ts";
import { changeRecords, readRecords, type RawRecord } from "#reader/lib/storage/records.ts";
import type { StorageTrouble } from "#reader/lib/storage/trouble.ts";

/**
 * Takes damaged records back from a file, beside those that are there: what lies under a key stays, and
 * the same record is not kept twice.
 */
export async function keepDamaged(records: readonly RawRecord[]): Promise<StorageTrouble | undefined> {
  if (records.length === 0) return undefined;
  const read = await readRecords("saved");
  if (!read.ok) return read.trouble;
  const there = new Set(
    read.value.filter(({ value }) => readItem(value) === undefined).map(({ value }) => JSON.stringify(value)),
  );
  const taken = new Set(read.value.map(({ key }) => key));
  const kept = new Map<RawRecord["key"], unknown>();
  for (const { key, value } of records) {
    const same = JSON.stringify(value);
    if (there.has(same)) continue;
    there.add(same);
    const place = freePlace(key, taken);
    taken.add(place);
    kept.set(place, value);
  }
  const put = await changeRecords("saved", [...kept.keys()], (old, key) =>
    old === undefined ? [{ key, value: kept.get(key) }] : [],
  );
  return put.ok ? undefined : put.trouble;
}

function freePlace(key: RawRecord["key"], taken: ReadonlySet<unknown>): RawRecord["key"] {
  let place = key;
  for (let number = 1; taken.has(place); number++) place = `aside/${number}/${key}`;
  return place;
}
