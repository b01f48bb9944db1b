import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { StorySlots } from "#reader/features/article/story-slots.ts";
import { ShareQuote } from "#reader/features/share/ShareQuote.tsx";
import { ShareStory } from "#reader/features/share/ShareStory.tsx";

interface QuoteToolsProps {
  readonly article: Article;
  readonly quote: PullQuote;
}

function QuoteTools({ article, quote }: QuoteToolsProps) {
  return <ShareQuote article={article} quote={quote} onPicture={() => {}} />;
}

function StoryTools({ article }: { readonly article: Article }) {
  return <ShareStory article={article} />;
}

/** Features know nothing of each other; those that stand within a story meet it here. */
export const storySlots: StorySlots = { QuoteTools, StoryTools };
