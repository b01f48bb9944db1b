import type { SavedItem } from "#reader/features/saved/saved-item.ts";

/**
 * Two entries of the same thing as one: the one that was saved later. The outcome does not depend on
 * which comes first, so that importing a file twice, or two files in any order, gives the same notebook.
 */
export function joinItems(a: SavedItem, b: SavedItem): SavedItem {
  const difference = Date.parse(a.savedAt) - Date.parse(b.savedAt);
  if (difference !== 0) return difference > 0 ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}
