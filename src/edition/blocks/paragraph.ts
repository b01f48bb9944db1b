import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { inline, plainText, mapText } from "#edition/inline.ts";

const schema = v.object({
  type: v.literal("paragraph"),
  content: v.pipe(v.array(inline), v.minLength(1, "expected at least one run of text")),
});

export type Paragraph = v.InferOutput<typeof schema>;

export const paragraph: BlockKind<Paragraph> = {
  schema,
  text: (block) => plainText(block.content),
  mapText: (block, change) => ({ ...block, content: mapText(block.content, change) }),
};
