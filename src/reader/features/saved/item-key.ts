import type { Saveable } from "#reader/features/saved/saved-item.ts";

/** The name of a thing in the notebook: the same article or quotation always has the same. */
export function itemKey(item: Saveable): string {
  return item.kind === "quote" ? `quote/${item.articleId}/${item.quote.id}` : `article/${item.articleId}`;
}
