import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import type { RawRecord } from "#reader/lib/storage/records.ts";

export const notebookFormat = "polosa-notebook";
export const notebookVersion = 1;

/** The notebook as a document that `readNotebookFile` takes back; what is damaged goes along as it is. */
export function toJson(items: readonly SavedItem[], unreadable: readonly RawRecord[], now: Date): string {
  const document = {
    format: notebookFormat,
    version: notebookVersion,
    exportedAt: now.toISOString(),
    items,
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
  return `${JSON.stringify(document, writable, 2)}\n`;
}

/** A damaged record may be anything that a database holds. */
function writable(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
