import { useState } from "react";
import type { Article, StoryHead } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { StoryChanges } from "#reader/features/changed/StoryChanges.tsx";
import { ListenButton } from "#reader/features/listen/ListenButton.tsx";
import { StoryPlace } from "#reader/features/place/StoryPlace.tsx";
import { SaveButton } from "#reader/features/saved/SaveButton.tsx";
import type { Saveable } from "#reader/features/saved/saved-item.ts";
import { ShareQuote } from "#reader/features/share/ShareQuote.tsx";
import { ShareStory } from "#reader/features/share/ShareStory.tsx";
import type { StorySlots } from "#reader/lib/story-slots.ts";

interface QuoteToolsProps {
  readonly article: StoryHead;
  readonly quote: PullQuote;
}

const fetchPanel = () => import("#reader/features/picture/PicturePanel.tsx");

function QuoteTools({ article, quote }: QuoteToolsProps) {
  const [panel, setPanel] = useState<Awaited<ReturnType<typeof fetchPanel>>>();
  const [pictured, setPictured] = useState(false);
  const picture = {
    load: async () => setPanel(await fetchPanel()),
    go: () => setPictured(true),
  };
  return (
    <>
      <ShareQuote article={article} quote={quote} picture={picture} />
      <SaveButton item={{ kind: "quote", ...aboutStory(article), quote }} />
      {pictured && panel !== undefined && (
        <panel.PicturePanel article={article} quote={quote} onClose={() => setPictured(false)} />
      )}
    </>
  );
}

function StoryTools({ article }: { readonly article: Article }) {
  const { body, standfirst } = article;
  return (
    <>
      <SaveButton
        item={{
          kind: "article",
          ...aboutStory(article),
          ...(standfirst === undefined ? {} : { standfirst }),
          body,
        }}
      />
      <ShareStory article={article} />
      <ListenButton key={article.id} article={article} />
    </>
  );
}

function StoryNews({ article }: { readonly article: Article }) {
  return (
    <div className="story-news">
      <StoryPlace article={article} />
      <StoryChanges article={article} />
    </div>
  );
}

/** What the notebook keeps of a story with anything that is saved from it. */
function aboutStory(article: StoryHead): Omit<Saveable, "kind" | "quote" | "standfirst" | "body"> {
  const { headline, id, language, publishedAt, section, slug, source } = article;
  return {
    articleId: id,
    slug,
    headline,
    ...(language === undefined ? {} : { language }),
    ...(section === undefined ? {} : { section }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Features know nothing of each other; those that stand within a story meet it here. */
export const storySlots: StorySlots = { QuoteTools, StoryTools, StoryNews };
