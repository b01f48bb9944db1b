import type { Subheading } from "#edition/blocks/subheading.ts";

interface SubheadingProps {
  readonly block: Subheading;
  readonly anchor?: string | undefined;
}

export function SubheadingBlock({ anchor, block }: SubheadingProps) {
  return <h2 id={anchor}>{block.text}</h2>;
}
