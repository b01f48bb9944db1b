import type { Subheading } from "#edition/blocks/subheading.ts";

export function SubheadingBlock({ block }: { readonly block: Subheading }) {
  return <h2>{block.text}</h2>;
}
