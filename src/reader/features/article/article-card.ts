import type { Article } from "#edition/article.ts";
import { articleSummary } from "#edition/summary.ts";
import { plainSpaces } from "#edition/typography.ts";
import type { PageCard } from "#reader/ui/PageHead.tsx";
import type { Words } from "#reader/words/words.ts";

export function articleCard(article: Article, path: string, words: Words): PageCard {
  return {
    title: plainSpaces(article.headline),
    description: articleSummary(article) ?? words.noText.description,
    path,
  };
}
