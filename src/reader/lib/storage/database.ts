import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/**
 * The reader's one database. Keys stand beside the records, not in them, so that a record that cannot be
 * read can still be named. A record is `unknown` until the feature that it belongs to has checked it.
 */
interface Stores extends DBSchema {
  /** Saved articles and quotations. */
  readonly saved: { key: RecordKey; value: unknown };
  /** Stories as they stood when they were read, by the article's number. */
  readonly read: { key: RecordKey; value: unknown };
  /** Where the reader is in each story, by the article's number, and the progress of all in one record. */
  readonly places: { key: RecordKey; value: unknown };
}

export type RecordKey = string | number;
export type StoreName = "saved" | "read" | "places";
export type Database = IDBPDatabase<Stores>;

const name = "polosa";

/** One step for each version of the database: a new store is a new step, and old steps stay as they are. */
const steps: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore("saved");
    database.createObjectStore("read");
  },
  (database) => {
    database.createObjectStore("places");
  },
];

/** Milliseconds after which a database that neither opens nor fails counts as blocked. */
const patience = 3000;

let opening: Promise<Database> | undefined;

/**
 * The open database; asking again after a failure tries again.
 * @throws what the browser throws, or after a while without any answer
 */
export function openDatabase(): Promise<Database> {
  opening ??= connect().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return withPatience(opening);
}

async function connect(): Promise<Database> {
  const database = await openDB<Stores>(name, steps.length, {
    upgrade: (upgraded, from) => {
      for (const step of steps.slice(from)) step(upgraded);
    },
    // Another tab wants to upgrade: it shall not wait for this one, which opens anew when it has to.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    // The browser has closed the connection by itself.
    terminated: () => (opening = undefined),
  });
  return database;
}

/** A tab with an older version may hold the database (`blocked`), and some browsers simply never answer. */
function withPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the database does not answer")), patience);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
