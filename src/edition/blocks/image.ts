import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { nonEmptyText } from "#edition/inline.ts";

const pixels = v.pipe(
  v.number(),
  v.integer("expected whole pixels"),
  v.minValue(1, "expected at least 1 pixel"),
);

const schema = v.object({
  type: v.literal("image"),
  /** File name inside the edition's `images` folder: readers never load pictures from another host. */
  file: v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9][a-z0-9._-]*\.(?:avif|webp|jpe?g|png)$/i,
      "expected the name of an avif, webp, jpeg or png file",
    ),
  ),
  /** Pixels of the file; the page keeps the room before the picture arrives. */
  width: pixels,
  height: pixels,
  /** What the picture shows, for those who do not see it; empty when it only decorates. */
  alt: v.string(),
  caption: v.optional(nonEmptyText),
  credit: v.optional(nonEmptyText),
});

export type Image = v.InferOutput<typeof schema>;

export const image: BlockKind<Image> = {
  schema,
  text: (block) => [block.caption ?? block.alt, block.credit].filter(Boolean).join(" "),
  mapText: (block, change) => ({
    ...block,
    ...(block.caption === undefined ? {} : { caption: change(block.caption) }),
    ...(block.credit === undefined ? {} : { credit: change(block.credit) }),
  }),
};
