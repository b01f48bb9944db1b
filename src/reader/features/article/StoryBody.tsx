import { memo, useEffect, useRef, type ReactNode } from "react";
import type { Article } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";
import { blockAnchors } from "#edition/paragraph-anchor.ts";
import type { AddressedQuote } from "#reader/features/article/addressed-quote.ts";
import { ImageBlock } from "#reader/features/article/blocks/ImageBlock.tsx";
import { ListBlock } from "#reader/features/article/blocks/ListBlock.tsx";
import { ParagraphBlock } from "#reader/features/article/blocks/ParagraphBlock.tsx";
import { PullQuoteBlock } from "#reader/features/article/blocks/PullQuoteBlock.tsx";
import { SubheadingBlock } from "#reader/features/article/blocks/SubheadingBlock.tsx";
import { blocksOfFirstScreen } from "#reader/features/article/first-screen.ts";
import { screenSize } from "#reader/lib/screen-size.ts";

/** What a block must know of the page it stands on. */
interface Around {
  readonly article: Article;
  readonly addressed: AddressedQuote;
  /** The block's own name in an address. */
  readonly anchor: string | undefined;
}

/** How each type of block is shown. A type without a line here does not compile. */
const renderers: {
  readonly [Type in Block["type"]]: (block: Extract<Block, { type: Type }>, around: Around) => ReactNode;
} = {
  paragraph: (block, { anchor }) => <ParagraphBlock block={block} anchor={anchor} />,
  subheading: (block, { anchor }) => <SubheadingBlock block={block} anchor={anchor} />,
  list: (block, { anchor }) => <ListBlock block={block} anchor={anchor} />,
  pullquote: (block, { addressed, article }) => (
    <PullQuoteBlock block={block} article={article} addressed={addressed} />
  ),
  image: (block) => <ImageBlock block={block} />,
};

interface StoryBodyProps extends Omit<Around, "anchor"> {
  /** Only where it is not the page's. */
  readonly lang: string | undefined;
  /** Only what the screen can show: what is below comes when that is painted. */
  readonly firstScreen: boolean;
}

export const StoryBody = memo(function StoryBody({ addressed, article, firstScreen, lang }: StoryBodyProps) {
  const prose = useRef<HTMLDivElement>(null);
  // Past React, which would render the whole story anew for it.
  useEffect(() => prose.current?.setAttribute("data-hydrated", ""), []);
  const anchors = blockAnchors(article.body);
  const blocks = firstScreen
    ? article.body.slice(0, blocksOfFirstScreen(article.body, screenSize()))
    : article.body;
  return (
    <div ref={prose} className="prose" lang={lang}>
      {blocks.map((block, index) => (
        <BlockView
          key={block.type === "pullquote" ? block.id : index}
          block={block}
          around={{ addressed, article, anchor: anchors[index] }}
        />
      ))}
    </div>
  );
});

function BlockView({ block, around }: { readonly block: Block; readonly around: Around }) {
  const render = renderers[block.type] as (block: Block, around: Around) => ReactNode;
  return render(block, around);
}
