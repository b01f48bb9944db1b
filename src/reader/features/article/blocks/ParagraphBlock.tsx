import type { Paragraph } from "#edition/blocks/paragraph.ts";
import { InlineText } from "#reader/features/article/blocks/InlineText.tsx";

export function ParagraphBlock({ block }: { readonly block: Paragraph }) {
  return (
    <p>
      <InlineText content={block.content} />
    </p>
  );
}
