import type { List } from "#edition/blocks/list.ts";
import { InlineText } from "#reader/features/article/blocks/InlineText.tsx";

export function ListBlock({ block }: { readonly block: List }) {
  const Element = block.ordered ? "ol" : "ul";
  return (
    <Element>
      {block.items.map((item, index) => (
        <li key={index}>
          <InlineText content={item} />
        </li>
      ))}
    </Element>
  );
}
