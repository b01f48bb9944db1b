import { createContext, type ComponentType } from "react";
import type { Article, StoryHead } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";

/** What other features put into a story: it does not know them. */
export interface StorySlots {
  /** On the line of a quotation's attribution, in a story and outside. */
  readonly QuoteTools?: ComponentType<{ readonly article: StoryHead; readonly quote: PullQuote }>;
  /** On the line of the story's facts. */
  readonly StoryTools?: ComponentType<{ readonly article: Article }>;
  /** Between the facts and the text; without a text it has nothing to show, but knows that the headline was opened. */
  readonly StoryNews?: ComponentType<{ readonly article: Article }>;
}

export const StorySlotsContext = createContext<StorySlots>({});
