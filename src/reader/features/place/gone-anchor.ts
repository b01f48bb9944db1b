import type { Article } from "#edition/article.ts";
import { findAnchor, isParagraphAnchor } from "#edition/paragraph-anchor.ts";

/**
 * The paragraph that an address means by the name of an earlier wording; null when it is there as named.
 * @param sameStory false on a page that shows one story today and another tomorrow: a place in the text
 *   then says nothing, only the words do
 */
export function paragraphOfEarlierName(
  article: Article,
  fragment: string,
  sameStory: boolean,
): HTMLElement | null {
  if (!isParagraphAnchor(fragment) || document.getElementById(fragment) !== null) return null;
  const found = findAnchor(article.body, fragment);
  if (found === undefined || (found.by === "place" && !sameStory)) return null;
  return document.getElementById(found.anchor);
}
