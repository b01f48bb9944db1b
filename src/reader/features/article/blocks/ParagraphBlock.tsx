import type { Paragraph } from "#edition/blocks/paragraph.ts";
import { InlineText } from "#reader/features/article/blocks/InlineText.tsx";

interface ParagraphProps {
  readonly block: Paragraph;
  readonly anchor?: string | undefined;
}

export function ParagraphBlock({ anchor, block }: ParagraphProps) {
  return (
    <p id={anchor}>
      <InlineText content={block.content} />
    </p>
  );
}
