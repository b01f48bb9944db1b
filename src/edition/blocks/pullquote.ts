import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { nonEmptyText } from "#edition/inline.ts";

const schema = v.object({
  type: v.literal("pullquote"),
  /** Given once by the desk and kept: the quote's address is `…/#q-…`. */
  id: v.pipe(v.string(), v.regex(/^q-[a-z0-9]{4,32}$/, 'expected "q-" and 4 to 32 of a-z and 0-9')),
  /** The words quoted, without the outer guillemets. */
  text: nonEmptyText,
  /** Who said it, in the source's own words, without the full stop; absent when the source has no such line. */
  attribution: v.optional(nonEmptyText),
});

export type PullQuote = v.InferOutput<typeof schema>;

export const pullquote: BlockKind<PullQuote> = {
  schema,
  text: (block) => `«${block.text}»${block.attribution === undefined ? "" : `, ${block.attribution}`}`,
  mapText: (block, change) => ({
    ...block,
    text: change(block.text),
    ...(block.attribution === undefined ? {} : { attribution: change(block.attribution) }),
  }),
};
