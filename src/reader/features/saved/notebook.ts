import { itemKey } from "#reader/features/saved/item-key.ts";
import { joinItems } from "#reader/features/saved/join.ts";
import { readItem, type Saveable, type SavedItem } from "#reader/features/saved/saved-item.ts";
import { toItem } from "#reader/features/saved/to-item.ts";
import { onOtherTabs, tellOtherTabs } from "#reader/lib/storage/other-tabs.ts";
import { askToPersist } from "#reader/lib/storage/persist.ts";
import {
  changeRecords,
  deleteRecords,
  findKeys,
  readRecords,
  type RawRecord,
} from "#reader/lib/storage/records.ts";
import { leaveTrace } from "#reader/lib/storage/trace.ts";
import type { StorageTrouble } from "#reader/lib/storage/trouble.ts";
import type { Removed } from "#reader/lib/use-removal.ts";

/** All that the notebook holds, newest first. */
export interface NotebookContents {
  readonly items: readonly SavedItem[];
  /** Records that are damaged: they stay where they are until somebody removes them. */
  readonly unreadable: readonly RawRecord[];
  /** Why some or all of it will be gone with this tab. */
  readonly trouble: StorageTrouble | undefined;
  /** How many entries are kept in this tab alone. */
  readonly inTabOnly: number;
}

/** How an attempt to keep entries has ended. None is lost: what the browser refuses stays in this tab. */
export interface Kept {
  readonly trouble: StorageTrouble | undefined;
  /** Entries that were there already. */
  readonly joined: number;
}

const store = "saved";
const batchSize = 200;

/** What somebody has asked for: only of that it is known whether it is stored, however much is. */
const asked = new Set<string>();
let stored: ReadonlySet<unknown> = new Set();
const inTab = new Map<string, SavedItem>();
let trouble: StorageTrouble | undefined;
const listeners = new Set<() => void>();
let reading: Promise<void> = Promise.resolve();
let following = false;

/** Finds out which of some things are saved. */
export function lookUp(keys: Iterable<string>): Promise<void> {
  follow();
  const known = asked.size;
  for (const key of keys) asked.add(key);
  if (asked.size > known) reading = readStored();
  return reading;
}

/** Of what was looked up before. */
export function isSaved(key: string): boolean {
  return stored.has(key) || inTab.has(key);
}

export function onNotebook(listener: () => void): () => void {
  follow();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function readNotebook(): Promise<NotebookContents> {
  const read = await readRecords(store);
  if (!read.ok) trouble = read.trouble;
  else if (inTab.size === 0) trouble = undefined;
  const items = new Map<string, SavedItem>();
  const unreadable: RawRecord[] = [];
  for (const record of read.ok ? read.value : []) {
    const item = readItem(record.value);
    if (item === undefined || itemKey(item) !== record.key) unreadable.push(record);
    else items.set(itemKey(item), item);
  }
  for (const [key, item] of inTab) items.set(key, item);
  // Whoever has emptied the one storage and not the other.
  if (items.size > 0) leaveTrace(store);
  const newestFirst = [...items.values()]
    .map((item) => ({ item, time: Date.parse(item.savedAt) }))
    .toSorted((a, b) => b.time - a.time)
    .map(({ item }) => item);
  return { items: newestFirst, unreadable, trouble, inTabOnly: inTab.size };
}

/** Keeps what a page offers, as it is now. */
export function keepThing(thing: Saveable): Promise<Kept> {
  return keepItems([toItem(thing, new Date().toISOString())]);
}

/** Keeps entries, together with those that the browser refused before. */
export async function keepItems(items: readonly SavedItem[]): Promise<Kept> {
  const found = await findKeys(store, items.map(itemKey));
  if (items.length > 0 && leaveTrace(store)) askToPersist();
  let joined = 0;
  for (const item of items) {
    const key = itemKey(item);
    const waiting = inTab.get(key);
    if (waiting !== undefined || (found.ok && found.value.has(key))) joined++;
    inTab.set(key, waiting === undefined ? item : joinItems(waiting, item));
  }
  trouble = await storeWaiting([...inTab]);
  await tell();
  return { trouble, joined };
}

/** Removes entries, or damaged records; nothing goes that could not be put back. */
export async function removeRecords(keys: readonly RawRecord["key"][]): Promise<Removed> {
  const wanted = new Set<unknown>(keys);
  const read = await readRecords(store);
  const found = (read.ok ? read.value : []).filter(({ key }) => wanted.has(key));
  const kept = found.map(({ key }) => key);
  const deleted = read.ok ? await deleteRecords(store, kept) : read;
  const unknown = read.ok ? kept : keys.filter((key) => !inTab.has(String(key)));
  const staying = deleted.ok ? [] : unknown;
  const records = deleted.ok ? found : [];
  for (const key of keys) {
    const item = inTab.get(String(key));
    if (item === undefined || staying.includes(key)) continue;
    records.push({ key, value: item });
    inTab.delete(String(key));
  }
  await tell();
  return { records, trouble: deleted.ok || staying.length === 0 ? undefined : deleted.trouble };
}

/** Undoes a removal, to the letter. Returns the damaged records that the browser refuses to take back. */
export async function putBack(records: readonly RawRecord[]): Promise<readonly RawRecord[]> {
  const damaged = records.filter(({ value }) => readItem(value) === undefined);
  const byKey = new Map(damaged.map((record) => [record.key, record]));
  const put = await changeRecords(store, [...byKey.keys()], (_, key) => {
    const record = byKey.get(key);
    return record === undefined ? [] : [record];
  });
  await keepItems(records.flatMap(({ value }) => readItem(value) ?? []));
  return put.ok ? [] : damaged;
}

type Waiting = readonly (readonly [key: string, item: SavedItem])[];

async function storeWaiting(waiting: Waiting): Promise<StorageTrouble | undefined> {
  let met: StorageTrouble | undefined;
  for (let start = 0; start < waiting.length; start += batchSize) {
    const refused = await storeBatch(waiting.slice(start, start + batchSize));
    met ??= refused;
    // Where there is no room, the next may be small enough; where nothing is kept, nothing will be.
    if (refused !== undefined && refused !== "full") break;
  }
  return met;
}

/** A batch that does not fit whole is tried in halves: what can be kept is kept. */
async function storeBatch(batch: Waiting): Promise<StorageTrouble | undefined> {
  const items = new Map(batch);
  const result = await changeRecords(store, [...items.keys()], (old, key) => {
    const item = items.get(String(key));
    return item === undefined ? [] : recordsFor(item, old);
  });
  if (result.ok) {
    for (const key of items.keys()) inTab.delete(key);
    return undefined;
  }
  if (result.trouble !== "full" || batch.length === 1) return result.trouble;
  const middle = Math.ceil(batch.length / 2);
  const first = await storeBatch(batch.slice(0, middle));
  return (await storeBatch(batch.slice(middle))) ?? first;
}

/** What is put for an entry; a damaged record in its place is set aside and not lost. */
function recordsFor(item: SavedItem, old: unknown): RawRecord[] {
  const key = itemKey(item);
  const before = readItem(old);
  if (before !== undefined) return [{ key, value: joinItems(before, item) }];
  const aside = old === undefined ? [] : [{ key: `aside/${Date.now()}/${key}`, value: old }];
  return [...aside, { key, value: item }];
}

async function tell(): Promise<void> {
  await readStored();
  tellOtherTabs(store);
  for (const listener of listeners) listener();
}

/** From then on what other tabs do is known here too. */
function follow(): void {
  if (following) return;
  following = true;
  onOtherTabs(store, () => void followOtherTab());
}

async function followOtherTab(): Promise<void> {
  await readStored();
  for (const listener of listeners) listener();
}

async function readStored(): Promise<void> {
  const found = await findKeys(store, [...asked]);
  if (found.ok) stored = found.value;
  else trouble = found.trouble;
}
