import type { List } from "#edition/blocks/list.ts";
import { InlineText } from "#reader/features/article/blocks/InlineText.tsx";

interface ListProps {
  readonly block: List;
  readonly anchor?: string | undefined;
}

export function ListBlock({ anchor, block }: ListProps) {
  const Element = block.ordered ? "ol" : "ul";
  return (
    <Element id={anchor}>
      {block.items.map((item, index) => (
        <li key={index}>
          <InlineText content={item} />
        </li>
      ))}
    </Element>
  );
}
