import type * as v from "valibot";

/** Everything the edition must know of one kind of block; the reader adds a component. */
export interface BlockKind<B extends { readonly type: string }> {
  readonly schema: v.GenericSchema<unknown, B>;
  /** The block as plain words: for descriptions, counting and search. */
  text(block: B): string;
  /** The same block with its words (never ids or addresses) passed through `change`. */
  mapText(block: B, change: (text: string) => string): B;
}
