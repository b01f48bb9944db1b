import type { Block } from "#edition/block.ts";
import { plainText } from "#edition/inline.ts";

/**
 * The sentence that leads to a quotation: the last of the paragraph before it, in the source's own
 * words. Quotations in a row share theirs; one that a subheading or nothing stands before has none.
 * @param body as it is published: the spaces inside of abbreviations, initials and dates are bound
 */
export function quoteContext(body: readonly Block[], quoteId: string): string | undefined {
  const at = body.findIndex((block) => block.type === "pullquote" && block.id === quoteId);
  for (const block of body.slice(0, Math.max(0, at)).toReversed()) {
    if (block.type === "paragraph") return lastSentence(plainText(block.content));
    if (block.type === "subheading") return undefined;
  }
  return undefined;
}

/** Where one sentence ends and the next begins: a bound space, as in «г. Алматы», is no such place. */
const border = /(?<=[.!?…][»"”’)\]]*)[ \t\n]+(?=[«"„“(—–-]?\s?[\p{Lu}\p{N}])/u;

function lastSentence(text: string): string | undefined {
  const last = text.trim().split(border).at(-1)?.trim() ?? "";
  return last === "" ? undefined : last;
}
