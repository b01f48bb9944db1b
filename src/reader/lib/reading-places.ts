import type { StoryHead } from "#edition/article.ts";
import {
  isPackedProgress,
  isWhole,
  packProgress,
  progressIn,
  progressOfPlaces,
  unpackProgress,
  type PackedProgress,
} from "#reader/lib/packed-progress.ts";
import { markRead, putBackRead, unmarkRead } from "#reader/lib/read-marks.ts";
import { parsePlace, percentOf, readOn, type ReadingPlace, type Spot } from "#reader/lib/reading-place.ts";
import { showProgress } from "#reader/lib/reading-progress.ts";
import { isRecording } from "#reader/lib/recording.ts";
import { onOtherTabs, tellOtherTabs } from "#reader/lib/storage/other-tabs.ts";
import {
  changeRecords,
  deleteRecords,
  readRecord,
  readRecords,
  type RawRecord,
} from "#reader/lib/storage/records.ts";
import { leaveTrace } from "#reader/lib/storage/trace.ts";
import type { StorageTrouble, Stored } from "#reader/lib/storage/trouble.ts";

/** Everything that was read, the latest first. */
export interface ReadingHistory {
  readonly places: readonly ReadingPlace[];
  /** Records that are damaged: they stay until somebody removes them. */
  readonly unreadable: readonly RawRecord[];
  /** Why the browser keeps nothing, or not all of it. */
  readonly trouble: StorageTrouble | undefined;
}

const store = "places";
/** The key of the one record of all progress. No article's number is a word. */
const all = "progress";
/** As many as a packed record holds lightly; years of reading. */
const keptPlaces = 10_000;

const listeners = new Set<() => void>();
/** Why the last write has failed: the history's page says so. */
let refused: StorageTrouble | undefined;
let opened: Promise<void> | undefined;

/** Reads how far each story was read, and follows what other tabs do from then on. */
export function openPlaces(): Promise<void> {
  opened ??= refresh().then(() => onOtherTabs(store, () => void followOtherTab()));
  return opened;
}

export function onPlaces(listener: () => void): () => void {
  void openPlaces();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function readPlace(id: number): Promise<ReadingPlace | undefined> {
  const record = await readRecord(store, id);
  return record.ok ? parsePlace(record.value) : undefined;
}

/** Keeps where the reader is in a story; see {@link readOn}. What the browser refuses costs the place alone. */
export async function keepPlace(story: StoryHead, spot: Spot, further: boolean): Promise<void> {
  if (!isRecording()) return;
  leaveTrace(store);
  markRead([story.id]);
  await openPlaces();
  let kept: ReadingPlace | undefined;
  // The story's record is changed first: requests of one transaction are answered in their order.
  const written = await changeRecords(store, [story.id, all], (old, key) => {
    if (key !== all) {
      kept = readOn(parsePlace(old), story, spot, { further, now: Date.now() });
      return [{ key, value: kept }];
    }
    return repacked(old, (progress) => {
      const percent = kept && percentOf(kept);
      if (percent === undefined) progress.delete(story.id);
      else progress.set(story.id, percent);
    });
  });
  refused = written.ok ? undefined : written.trouble;
  await tell();
}

export async function readHistory(): Promise<ReadingHistory> {
  await openPlaces();
  const read = await readRecords(store);
  if (!read.ok) return { places: [], unreadable: [], trouble: read.trouble };
  const places: ReadingPlace[] = [];
  const unreadable: RawRecord[] = [];
  for (const record of read.value) {
    if (record.key === all) continue;
    const place = parsePlace(record.value);
    if (place === undefined || place.id !== record.key) unreadable.push(record);
    else places.push(place);
  }
  // Whoever has emptied the one storage and not the other.
  if (read.value.length > 0) leaveTrace(store);
  places.sort((a, b) => b.readAt - a.readAt);
  const tooMany = places.splice(keptPlaces);
  if (tooMany.length > 0) await forget(tooMany.map(({ id }) => id));
  return { places, unreadable, trouble: refused };
}

/** The texts of forgotten stories, for as long as somebody holds on to what was forgotten. */
const forgottenTexts = new WeakMap<RawRecord, RawRecord>();

/** Forgets stories, or damaged records: what lay there, for {@link putBackPlaces}, or why it stays. */
export async function forgetPlaces(keys: readonly RawRecord["key"][]): Promise<Stored<RawRecord[]>> {
  const wanted = new Set(keys);
  const read = await readRecords(store);
  if (!read.ok) return read;
  const forgotten = await forget(keys);
  if (!forgotten.ok) return forgotten;
  const records = read.value.filter(({ key }) => wanted.has(key));
  // The texts that were kept to compare with say as well what was read.
  const texts = await readRecords("read");
  const textOf = new Map((texts.ok ? texts.value : []).map((text) => [text.key, text]));
  for (const record of records) {
    const text = textOf.get(record.key);
    if (text !== undefined) forgottenTexts.set(record, text);
  }
  await deleteRecords("read", keys);
  unmarkRead(keys.filter((key) => typeof key === "number"));
  await tell();
  return { ok: true, value: records };
}

/** To the letter; also what was damaged. */
export async function putBackPlaces(records: readonly RawRecord[]): Promise<Stored<undefined>> {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const put = await changeRecords(store, [...byKey.keys(), all], (old, key) => {
    const record = byKey.get(key);
    if (record !== undefined) return [record];
    return repacked(old, (progress) => {
      const places = records.flatMap(({ value }) => parsePlace(value) ?? []);
      for (const [id, percent] of progressOfPlaces(places)) progress.set(id, percent);
    });
  });
  if (put.ok) {
    putBackRead(records.flatMap(({ value }) => parsePlace(value)?.id ?? []));
    const texts = new Map(
      records.flatMap((record) => forgottenTexts.get(record) ?? []).map((text) => [text.key, text]),
    );
    // What was read again in the meantime is newer.
    await changeRecords("read", [...texts.keys()], (old, key) => {
      const text = texts.get(key);
      return old === undefined && text !== undefined ? [text] : [];
    });
  }
  await tell();
  return put;
}

async function forget(keys: readonly RawRecord["key"][]): Promise<Stored<undefined>> {
  const deleted = await deleteRecords(store, keys);
  if (!deleted.ok) return deleted;
  return changeRecords(store, [all], (old) =>
    repacked(old, (progress) => {
      for (const key of keys) if (typeof key === "number") progress.delete(key);
    }),
  );
}

/** A damaged record is thrown away: it is counted anew from all others when it is read next. */
function repacked(old: unknown, change: (progress: Map<number, number>) => void): RawRecord[] {
  if (old !== undefined && !(isPackedProgress(old) && isWhole(old))) return [{ key: all, value: null }];
  const progress = old === undefined ? new Map<number, number>() : unpackProgress(old);
  change(progress);
  return [{ key: all, value: packProgress(progress) }];
}

async function tell(): Promise<void> {
  tellOtherTabs(store);
  await followOtherTab();
}

async function followOtherTab(): Promise<void> {
  await refresh();
  for (const listener of listeners) listener();
}

async function refresh(): Promise<void> {
  const packed = await readRecord(store, all);
  if (!packed.ok) return;
  const record =
    packed.value === undefined || isPackedProgress(packed.value) ? packed.value : await countAnew();
  showProgress((id) => record && progressIn(record, id));
}

/** The packed record is damaged: the others still know. */
async function countAnew(): Promise<PackedProgress> {
  const read = await readRecords(store);
  const places = (read.ok ? read.value : []).flatMap(({ value }) => parsePlace(value) ?? []);
  const value = packProgress(progressOfPlaces(places));
  await changeRecords(store, [all], () => [{ key: all, value }]);
  return value;
}
