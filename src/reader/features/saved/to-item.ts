import { blockPassages, type BlockPassage } from "#edition/block-passages.ts";
import { plainText } from "#edition/inline.ts";
import type { Saveable, SavedItem } from "#reader/features/saved/saved-item.ts";

/** What the notebook keeps of a thing: of a story all its words, so that they outlive it. */
export function toItem(thing: Saveable, savedAt: string): SavedItem {
  if (thing.kind === "quote") return { ...thing, savedAt };
  const { body = [], ...about } = thing;
  const text = body
    .flatMap(blockPassages)
    .map(inWords)
    .filter((words) => words !== "");
  return { ...about, ...(text.length === 0 ? {} : { text }), savedAt };
}

/** A passage that is read without the look of the page. */
function inWords({ content, role }: BlockPassage): string {
  const words = (typeof content === "string" ? content : plainText(content)).trim();
  if (role === "quote") return `«${words}»`;
  return role === "attribution" && words !== "" ? `— ${words}` : words;
}
