import { createHash } from "node:crypto";
import type { Block } from "#edition/block.ts";
import type { DraftBlock } from "./quotes.ts";

/**
 * Gives every pull-quote of an article its id. A quote whose words are in the stored article keeps the
 * id it has there, whatever that is: the id is the quote's address. Only a new quote gets one computed
 * from its words.
 */
export function keepQuoteIds(previous: readonly Block[], next: readonly DraftBlock[]): Block[] {
  const stored = Map.groupBy(
    previous.filter((block) => block.type === "pullquote"),
    (quote) => wordsOf(quote.text),
  );
  const kept = next.map((block) =>
    block.type === "pullquote" ? stored.get(wordsOf(block.text))?.shift()?.id : undefined,
  );
  const taken = new Set([
    ...kept,
    ...previous.map((block) => (block.type === "pullquote" ? block.id : undefined)),
  ]);
  return next.map((block, index): Block => {
    if (block.type !== "pullquote") return block;
    const id = kept[index] ?? freeId(wordsOf(block.text), taken);
    taken.add(id);
    const { type, ...words } = block;
    return { type, id, ...words };
  });
}

function freeId(words: string, taken: ReadonlySet<string | undefined>): string {
  for (let copy = 1; ; copy++) {
    const id = hashId(copy === 1 ? words : `${words} ${copy}`);
    if (!taken.has(id)) return id;
  }
}

function hashId(text: string): string {
  const digest = createHash("sha256").update(text).digest("hex");
  return `q-${BigInt(`0x${digest}`).toString(36).slice(0, 8)}`;
}

/** Letters and digits alone: a mended comma or a changed dash makes no new quote. */
function wordsOf(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join("");
}
