import { queryOptions } from "@tanstack/react-query";
import { parseArticle, type Article } from "#edition/article.ts";
import { articleJsonPath } from "#edition/paths.ts";
import { loadJson, type LoadFailure } from "#reader/lib/load-json.ts";

/** One article of the edition, by its serial number. */
export function articleQuery(id: number) {
  return queryOptions<Article, LoadFailure>({
    queryKey: ["article", id],
    queryFn: ({ signal }) => loadJson(articleJsonPath(id), parseArticle, signal),
    staleTime: 5 * 60_000,
    // A text does not change under the eyes of whoever comes back to the tab.
    refetchOnWindowFocus: false,
  });
}
