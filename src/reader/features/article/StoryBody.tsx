import type { ReactNode } from "react";
import { useLocation } from "react-router";
import type { Block } from "#edition/block.ts";
import { ImageBlock } from "#reader/features/article/blocks/ImageBlock.tsx";
import { ListBlock } from "#reader/features/article/blocks/ListBlock.tsx";
import { ParagraphBlock } from "#reader/features/article/blocks/ParagraphBlock.tsx";
import { PullQuoteBlock } from "#reader/features/article/blocks/PullQuoteBlock.tsx";
import { SubheadingBlock } from "#reader/features/article/blocks/SubheadingBlock.tsx";
import { useHydrated } from "#reader/lib/hydrated.ts";

/** How each type of block is shown. A type without a line here does not compile. */
const renderers: {
  readonly [Type in Block["type"]]: (block: Extract<Block, { type: Type }>, addressed: string) => ReactNode;
} = {
  paragraph: (block) => <ParagraphBlock block={block} />,
  subheading: (block) => <SubheadingBlock block={block} />,
  list: (block) => <ListBlock block={block} />,
  pullquote: (block, addressed) => <PullQuoteBlock block={block} current={addressed === block.id} />,
  image: (block) => <ImageBlock block={block} />,
};

interface StoryBodyProps {
  readonly body: readonly Block[];
  /** Only where it is not the page's. */
  readonly lang: string | undefined;
}

export function StoryBody({ body, lang }: StoryBodyProps) {
  // `:target` does not follow moves made by script, so the page marks the quotation itself; the
  // printer never sees a fragment.
  const hydrated = useHydrated();
  const { hash } = useLocation();
  const addressed = hydrated ? hash.slice(1) : "";
  return (
    <div className="prose" lang={lang} data-hydrated={hydrated ? "" : undefined}>
      {body.map((block, index) => (
        <BlockView key={block.type === "pullquote" ? block.id : index} block={block} addressed={addressed} />
      ))}
    </div>
  );
}

function BlockView({ block, addressed }: { readonly block: Block; readonly addressed: string }) {
  const render = renderers[block.type] as (block: Block, addressed: string) => ReactNode;
  return render(block, addressed);
}
