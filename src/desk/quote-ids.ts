import { hash } from "node:crypto";
import type { Block } from "#edition/block.ts";
import { wordsIn } from "./likeness.ts";
import type { DraftBlock } from "./quotes.ts";
import { sameQuotes } from "./same-quotes.ts";

/**
 * Gives every pull-quote of an article its id. A quote that is in the stored article, in these words or
 * in others that are alike, keeps the id it has there, whatever that is: the id is the quote's address.
 * Only a new quote gets one, computed from its words.
 * @param elsewhere the ids of the edition's other articles: a new one is none of them
 */
export function keepQuoteIds(
  previous: readonly Block[],
  next: readonly DraftBlock[],
  elsewhere: Iterable<string> = [],
): Block[] {
  const same = sameQuotes(previous, next);
  const giveId = idGiver([...elsewhere, ...quoteIdsOf(previous)]);
  return next.map((block, index): Block => {
    if (block.type !== "pullquote") return block;
    const stored = previous[same.get(index) ?? -1];
    const id = stored?.type === "pullquote" ? stored.id : giveId(wordsIn(block.text).join(" "));
    const { type, ...words } = block;
    return { type, id, ...words };
  });
}

/** The ids of the pull-quotes among some blocks. */
export function quoteIdsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === "pullquote" ? [block.id] : []));
}

/** Ids for words, never the same twice; equal words are told apart by their number. */
function idGiver(given: Iterable<string>): (words: string) => string {
  const taken = new Set(given);
  const copies = new Map<string, number>();
  return (words) => {
    for (;;) {
      const copy = (copies.get(words) ?? 0) + 1;
      copies.set(words, copy);
      const id = hashId(copy === 1 ? words : `${words} ${copy}`);
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}

// 36 ** 12 ids: even without looking, two in a million are the same with a chance of 1 in 10,000,000.
const characters = 12;
const ids = 36n ** BigInt(characters);

function hashId(text: string): string {
  const number = BigInt(`0x${hash("sha256", text)}`) % ids;
  return `q-${number.toString(36).padStart(characters, "0")}`;
}
