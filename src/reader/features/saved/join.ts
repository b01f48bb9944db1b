import type { SavedItem } from "#reader/features/saved/saved-item.ts";

/**
 * Two entries of the same thing as one: the one that was saved later. The outcome does not depend on
 * which comes first, so that importing a file twice, or two files in any order, gives the same notebook.
 */
export function joinItems(a: SavedItem, b: SavedItem): SavedItem {
  const difference = Date.parse(a.savedAt) - Date.parse(b.savedAt);
  if (difference !== 0) return difference > 0 ? a : b;
  return inOrder(a) >= inOrder(b) ? a : b;
}

/** An entry as text, whatever the order of its fields: a file may have another than the database. */
function inOrder(item: SavedItem): string {
  return JSON.stringify(item, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
