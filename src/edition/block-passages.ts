import type { Block } from "#edition/block.ts";
import type { Inline } from "#edition/inline.ts";

/** A text of its own in a block: what is read aloud in one go, and what has its quotation marks in pairs. */
export interface BlockPassage {
  readonly role: "paragraph" | "heading" | "item" | "quote" | "attribution" | "caption" | "credit" | "alt";
  /** Where in the block: `items.2`. */
  readonly field: string;
  readonly content: string | readonly Inline[];
}

type PassagesOf = {
  readonly [Type in Block["type"]]: (block: Extract<Block, { type: Type }>) => BlockPassage[];
};

/**
 * The passages of every block type in the order of the page. They stand beside the types and not in them,
 * because reading aloud and the desk's check alone need them: no first view should load them.
 */
const passages: PassagesOf = {
  paragraph: ({ content }) => [{ role: "paragraph", field: "content", content }],
  subheading: ({ text }) => [{ role: "heading", field: "text", content: text }],
  list: ({ items }) => items.map((content, at) => ({ role: "item", field: `items.${at}`, content })),
  pullquote: ({ attribution, text }) => [
    { role: "quote", field: "text", content: text },
    ...ifThere("attribution", attribution),
  ],
  image: ({ alt, caption, credit }) => [
    { role: "alt", field: "alt", content: alt },
    ...ifThere("caption", caption),
    ...ifThere("credit", credit),
  ],
};

export function blockPassages(block: Block): BlockPassage[] {
  return (passages[block.type] as (one: Block) => BlockPassage[])(block);
}

function ifThere(field: "attribution" | "caption" | "credit", content: string | undefined): BlockPassage[] {
  return content === undefined ? [] : [{ role: field, field, content }];
}
