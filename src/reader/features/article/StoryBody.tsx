import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import type { Article } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";
import { goneQuote, type GoneQuote } from "#edition/gone-quote.ts";
import { ImageBlock } from "#reader/features/article/blocks/ImageBlock.tsx";
import { ListBlock } from "#reader/features/article/blocks/ListBlock.tsx";
import { ParagraphBlock } from "#reader/features/article/blocks/ParagraphBlock.tsx";
import { PullQuoteBlock } from "#reader/features/article/blocks/PullQuoteBlock.tsx";
import { SubheadingBlock } from "#reader/features/article/blocks/SubheadingBlock.tsx";
import { GoneQuoteNote } from "#reader/features/article/GoneQuoteNote.tsx";
import { useHydrated } from "#reader/lib/hydrated.ts";

/** What a block must know of the page it stands on. */
interface Around {
  readonly article: Article;
  /** The id of the quotation that the address names. */
  readonly addressed: string;
  readonly gone: GoneQuote | undefined;
}

/** How each type of block is shown. A type without a line here does not compile. */
const renderers: {
  readonly [Type in Block["type"]]: (block: Extract<Block, { type: Type }>, around: Around) => ReactNode;
} = {
  paragraph: (block) => <ParagraphBlock block={block} />,
  subheading: (block) => <SubheadingBlock block={block} />,
  list: (block) => <ListBlock block={block} />,
  pullquote: (block, { addressed, article, gone }) => (
    <PullQuoteBlock
      block={block}
      article={article}
      current={addressed === block.id}
      note={gone?.nearest === block.id ? <GoneQuoteNote gone={gone} /> : undefined}
    />
  ),
  image: (block) => <ImageBlock block={block} />,
};

interface StoryBodyProps {
  readonly article: Article;
  /** Only where it is not the page's. */
  readonly lang: string | undefined;
}

export function StoryBody({ article, lang }: StoryBodyProps) {
  // `:target` does not follow moves made by script, so the page marks the quotation itself; the
  // printer never sees a fragment.
  const hydrated = useHydrated();
  const { hash } = useLocation();
  const fragment = hydrated ? hash.slice(1) : "";
  const gone = goneQuote(article, fragment);
  useShownFromTheStart(gone);
  const around = { article, addressed: gone?.nearest ?? fragment, gone };
  return (
    <>
      {gone !== undefined && gone.nearest === undefined && <GoneQuoteNote gone={gone} />}
      <div className="prose" lang={lang} data-hydrated={hydrated ? "" : undefined}>
        {article.body.map((block, index) => (
          <BlockView key={block.type === "pullquote" ? block.id : index} block={block} around={around} />
        ))}
      </div>
    </>
  );
}

function BlockView({ block, around }: { readonly block: Block; readonly around: Around }) {
  const render = renderers[block.type] as (block: Block, around: Around) => ReactNode;
  return render(block, around);
}

/** The browser has looked for the fragment before there was a note to bear it: on a cold load it is brought into view here. */
function useShownFromTheStart(gone: GoneQuote | undefined): void {
  const hydrated = useHydrated();
  const printed = useRef(!hydrated);
  useEffect(() => {
    if (!hydrated || !printed.current) return;
    printed.current = false;
    if (gone !== undefined) document.getElementById(gone.id)?.scrollIntoView({ behavior: "instant" });
  }, [gone, hydrated]);
}
