import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { inline, mapText, plainText } from "#edition/inline.ts";

const schema = v.object({
  type: v.literal("list"),
  ordered: v.optional(v.boolean(), false),
  items: v.pipe(v.array(v.array(inline)), v.minLength(1, "expected at least one item")),
});

export type List = v.InferOutput<typeof schema>;

export const list: BlockKind<List> = {
  schema,
  text: (block) => block.items.map(plainText).join("\n"),
  mapText: (block, change) => ({ ...block, items: block.items.map((item) => mapText(item, change)) }),
};
