import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { ArticleSource } from "#reader/features/saved/article-source.ts";
import { compareWithToday } from "#reader/features/saved/compare-with-today.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

const WordDifference = lazy(async () => {
  const { WordDifference: component } = await import("#reader/ui/WordDifference.tsx");
  return { default: component };
});

interface EntryChangesProps {
  readonly item: SavedItem;
  readonly articleOf: ArticleSource;
}

/** What has become of a saved thing since; nothing while that is not known, or without a network. */
export function EntryChanges({ articleOf, item }: EntryChangesProps) {
  const words = useWordsOf(savedWords);
  const { data: today, error } = useQuery(articleOf(item.articleId));
  if (error?.kind === "not-found") return <p className="saved-change">{words.gone.article}</p>;
  if (today === undefined) return null;
  const comparison = compareWithToday(item, today);
  if (comparison.gone) return <p className="saved-change">{words.gone.quote}</p>;
  return comparison.changes.map(({ after, before, what }) => (
    <div key={what} className="saved-change">
      <p>{words.changed[what]}</p>
      <p className="difference">
        <Suspense fallback={after}>
          <WordDifference before={before} after={after} />
        </Suspense>
      </p>
    </div>
  ));
}
