import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { foldQuery, foldText } from "#reader/lib/fold-text.ts";

export type SavedKind = "all" | SavedItem["kind"];

/** The entries of a kind in which every word of the query occurs: in the words, the speaker or the headline. */
export function findItems(items: readonly SavedItem[], kind: SavedKind, query: string): SavedItem[] {
  const wanted = foldQuery(query);
  return items.filter((item) => {
    if (kind !== "all" && item.kind !== kind) return false;
    const text = searchedText(item);
    return wanted.every((word) => text.includes(word));
  });
}

/** Entries do not change: their text is folded once for all letters that are typed. */
const folded = new WeakMap<SavedItem, string>();

function searchedText(item: SavedItem): string {
  const known = folded.get(item);
  if (known !== undefined) return known;
  const parts =
    item.kind === "quote"
      ? [item.headline, item.quote.text, item.quote.attribution, item.quote.speaker?.name]
      : [item.headline, item.standfirst, item.source?.name, ...(item.text ?? [])];
  const text = foldText(parts.join("\n"));
  folded.set(item, text);
  return text;
}
