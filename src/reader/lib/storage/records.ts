import { openDatabase, type Database, type RecordKey, type StoreName } from "#reader/lib/storage/database.ts";
import { troubleOf, type Stored } from "#reader/lib/storage/trouble.ts";

/** A record as it lies in a store, not yet checked. */
export interface RawRecord {
  readonly key: RecordKey;
  readonly value: unknown;
}

/** Every record of a store. */
export function readRecords(store: StoreName): Promise<Stored<RawRecord[]>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(store);
    const [keys, values] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
    return keys.map((key, index) => ({ key, value: values[index] }));
  });
}

export function readKeys(store: StoreName): Promise<Stored<RecordKey[]>> {
  return withDatabase((database) => database.getAllKeys(store));
}

/** Which of some keys a store has. */
export function findKeys(store: StoreName, keys: readonly RecordKey[]): Promise<Stored<Set<RecordKey>>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(store);
    const found = await Promise.all(keys.map((key) => reading.store.getKey(key)));
    return new Set(found.filter((key) => key !== undefined));
  });
}

export function readRecord(store: StoreName, key: RecordKey): Promise<Stored<unknown>> {
  return withDatabase((database) => database.get(store, key));
}

/**
 * Changes records in one transaction: all of it is kept, or nothing.
 * @param change told what lies under a key; answers what to put, under which keys
 */
export function changeRecords(
  store: StoreName,
  keys: readonly RecordKey[],
  change: (old: unknown, key: RecordKey) => readonly RawRecord[],
): Promise<Stored<undefined>> {
  return withDatabase(async (database) => {
    const writing = database.transaction(store, "readwrite");
    const ended = writing.done.then(
      () => undefined,
      (error: unknown) => error,
    );
    try {
      await Promise.all(
        keys.map(async (key) => {
          const records = change(await writing.store.get(key), key);
          await Promise.all(records.map((record) => writing.store.put(record.value, record.key)));
        }),
      );
      await writing.done;
    } catch (error) {
      abort(() => writing.abort());
      // A request that fails because its transaction did does not say why.
      throw error instanceof DOMException && error.name === "AbortError" ? await ended : error;
    }
    return undefined;
  });
}

/** Deletes records in one transaction: all of them, or none. */
export function deleteRecords(store: StoreName, keys: readonly RecordKey[]): Promise<Stored<undefined>> {
  return withDatabase(async (database) => {
    const writing = database.transaction(store, "readwrite");
    const ended = writing.done.catch(() => {});
    try {
      await Promise.all(keys.map((key) => writing.store.delete(key)));
      await writing.done;
    } catch (error) {
      abort(() => writing.abort());
      await ended;
      throw error;
    }
    return undefined;
  });
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await worked(work) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

/** A connection that was closed under the work is opened once more. */
async function worked<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
    return work(await openDatabase());
  }
}

function abort(run: () => void): void {
  try {
    run();
  } catch {
    // It has ended by itself.
  }
}
