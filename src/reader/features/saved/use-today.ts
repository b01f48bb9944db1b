import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { asEditorsRead } from "#edition/speaker-words.ts";
import type { ArticleSource } from "#reader/features/saved/article-source.ts";
import { compareWithToday, type Change } from "#reader/features/saved/compare-with-today.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { useWords } from "#reader/words/use-words.ts";

/** What has become of a saved thing since. */
export interface Today {
  readonly gone: "article" | "quote" | undefined;
  readonly changes: readonly Change[];
}

/** Undefined while that is not known, or without a network. */
export function useToday(item: SavedItem, articleOf: ArticleSource, wanted: boolean): Today | undefined {
  const inferred = asEditorsRead[useWords().language];
  const { data, error } = useQuery({ ...articleOf(item.articleId), enabled: wanted });
  return useMemo(() => {
    if (error?.kind === "not-found") return { gone: "article", changes: [] };
    if (data === undefined) return undefined;
    const comparison = compareWithToday(item, data, inferred);
    return comparison.gone
      ? { gone: "quote", changes: [] }
      : { gone: undefined, changes: comparison.changes };
  }, [data, error, inferred, item]);
}
