import * as v from "valibot";
import { jsonOf, parseWith } from "#edition/parse.ts";
import { notebookFormat, notebookVersion } from "#reader/features/saved/export-json.ts";
import { itemKey } from "#reader/features/saved/item-key.ts";
import { joinItems } from "#reader/features/saved/join.ts";
import { savedItemSchema, type SavedItem } from "#reader/features/saved/saved-item.ts";
import type { RawRecord } from "#reader/lib/storage/records.ts";
import type { Expectation } from "#reader/words/saved-files.ts";

/** Why a file, or an entry of it, was not taken. */
export type Refusal =
  | {
      readonly of: "file";
      readonly reason: "unreadable" | "too-large" | "not-json" | "not-a-notebook" | "damaged";
    }
  | { readonly of: "version"; readonly found: string }
  | {
      readonly of: "entry";
      /** Counted from 1. */
      readonly number: number;
      readonly field: string;
      readonly expected: Expectation;
    };

export interface NotebookFile {
  /** Every thing once. */
  readonly items: readonly SavedItem[];
  /** Entries that name a thing once more. */
  readonly repeated: number;
  readonly refusals: readonly Refusal[];
  /** Records that were damaged already when the file was made. */
  readonly damaged: readonly RawRecord[];
}

const envelope = v.object({
  format: v.literal(notebookFormat),
  version: v.unknown(),
  items: v.unknown(),
  unreadable: v.optional(v.unknown()),
});

const rawRecord = v.object({ key: v.union([v.string(), v.number()]), value: v.unknown() });

/** Reads a document of `toJson`. What is right in it is taken, and everything else is named. */
export function readNotebookFile(text: string): NotebookFile {
  let data: unknown;
  try {
    data = jsonOf(text);
  } catch {
    return refused({ of: "file", reason: "not-json" });
  }
  const opened = v.safeParse(envelope, data);
  if (!opened.success) return refused({ of: "file", reason: "not-a-notebook" });
  const { items, unreadable = [], version } = opened.output;
  if (version !== notebookVersion) return refused({ of: "version", found: nameOf(version) });
  if (!Array.isArray(items)) return refused({ of: "file", reason: "not-a-notebook" });
  return {
    ...readEntries(items),
    damaged: (Array.isArray(unreadable) ? unreadable : [unreadable]).map(toRecord),
  };
}

/** Whatever it is, it is kept; what has no key of its own gets one. */
function toRecord(entry: unknown): RawRecord {
  const parsed = v.safeParse(rawRecord, entry);
  return parsed.success ? parsed.output : { key: "aside/file", value: entry };
}

function readEntries(entries: readonly unknown[]): Omit<NotebookFile, "damaged"> {
  const items = new Map<string, SavedItem>();
  const refusals: Refusal[] = [];
  let repeated = 0;
  for (const [index, entry] of entries.entries()) {
    const parsed = parseWith(savedItemSchema, entry, "");
    if (!parsed.ok) {
      // A field may break several rules; it is named once.
      const fields = new Set(parsed.problems.map(({ field }) => field));
      refusals.push(...[...fields].map((field) => toRefusal(field, index + 1)));
      continue;
    }
    const key = itemKey(parsed.value);
    const known = items.get(key);
    if (known !== undefined) repeated++;
    items.set(key, known === undefined ? parsed.value : joinItems(known, parsed.value));
  }
  return { items: [...items.values()], repeated, refusals };
}

/** What the field of an entry has to be, by its name. */
const expectations: Readonly<Record<string, Expectation>> = {
  "": "record",
  kind: "kind",
  articleId: "number",
  slug: "slug",
  section: "slug",
  language: "language",
  publishedAt: "time",
  savedAt: "time",
  quote: "record",
  "quote.type": "record",
  "quote.id": "quote-id",
  "quote.speaker": "record",
  "quote.speaker.known": "known",
  "quote.speaker.person": "person",
  source: "record",
  "source.url": "address",
};

function toRefusal(field: string, number: number): Refusal {
  return { of: "entry", number, field, expected: expectations[field] ?? "text" };
}

function refused(refusal: Refusal): NotebookFile {
  return { items: [], repeated: 0, refusals: [refusal], damaged: [] };
}

function nameOf(version: unknown): string {
  return typeof version === "number" || typeof version === "string" ? String(version).slice(0, 20) : "?";
}
