import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { image } from "#edition/blocks/image.ts";
import { list } from "#edition/blocks/list.ts";
import { paragraph } from "#edition/blocks/paragraph.ts";
import { pullquote } from "#edition/blocks/pullquote.ts";
import { subheading } from "#edition/blocks/subheading.ts";

/** The block types of an edition. A new one is a file in `blocks/`, a line here and a component in the reader. */
const kinds = { paragraph, subheading, list, pullquote, image };

type Kinds = typeof kinds;
type BlockOf<Kind> = Kind extends BlockKind<infer OneBlock> ? OneBlock : never;

export type Block = BlockOf<Kinds[keyof Kinds]>;

/** Checks one block by the schema of its own type, so that a problem names the field of that type. */
export const block = v.variant(
  "type",
  // Each is an object with a type of its own, which a BlockKind does not say.
  Object.values(kinds).map(({ schema }) => schema) as never[],
) as v.GenericSchema<unknown, Block>;

export function blockText(value: Block): string {
  return kindFor(value).text(value);
}

export function mapBlockText(value: Block, change: (text: string) => string): Block {
  return kindFor(value).mapText(value, change);
}

function kindFor(value: Block): BlockKind<Block> {
  return kinds[value.type];
}
