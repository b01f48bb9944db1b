import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { image } from "#edition/blocks/image.ts";
import { list } from "#edition/blocks/list.ts";
import { paragraph } from "#edition/blocks/paragraph.ts";
import { pullquote } from "#edition/blocks/pullquote.ts";
import { subheading } from "#edition/blocks/subheading.ts";
import { issueSentence } from "#edition/parse.ts";

/** The block types of an edition. A new one is a file in `blocks/`, a line here and a component in the reader. */
const kinds = { paragraph, subheading, list, pullquote, image };

type Kinds = typeof kinds;
type BlockOf<Kind> = Kind extends BlockKind<infer OneBlock> ? OneBlock : never;

export type Block = BlockOf<Kinds[keyof Kinds]>;

const names = Object.keys(kinds)
  .map((name) => `"${name}"`)
  .join(", ");

/** Checks one block by the schema of its own type, so that a problem names the field of that type. */
export const block: v.GenericSchema<unknown, Block> = v.pipe(
  v.looseObject({ type: v.string() }),
  v.rawTransform<{ type: string }, Block>(({ dataset, addIssue, NEVER }) => {
    const kind = kindOf(dataset.value.type);
    if (kind === undefined) {
      addIssue({
        message: `expected one of ${names}, found "${dataset.value.type}"`,
        path: [
          { type: "object", origin: "value", input: dataset.value, key: "type", value: dataset.value.type },
        ],
      });
      return NEVER;
    }
    const result = v.safeParse(kind.schema, dataset.value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      addIssue({
        message: issueSentence(issue),
        ...(issue.path === undefined ? {} : { path: issue.path }),
      });
    }
    return NEVER;
  }),
);

export function blockText(value: Block): string {
  return kindFor(value).text(value);
}

export function mapBlockText(value: Block, change: (text: string) => string): Block {
  return kindFor(value).mapText(value, change);
}

function kindOf(type: string): BlockKind<Block> | undefined {
  return Object.hasOwn(kinds, type) ? kinds[type as Block["type"]] : undefined;
}

function kindFor(value: Block): BlockKind<Block> {
  return kinds[value.type];
}
