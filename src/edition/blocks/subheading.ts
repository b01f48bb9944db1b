import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { nonEmptyText } from "#edition/inline.ts";

const schema = v.object({ type: v.literal("subheading"), text: nonEmptyText });

export type Subheading = v.InferOutput<typeof schema>;

export const subheading: BlockKind<Subheading> = {
  schema,
  text: (block) => block.text,
  mapText: (block, change) => ({ ...block, text: change(block.text) }),
};
