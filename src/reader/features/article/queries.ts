import { queryOptions } from "@tanstack/react-query";
import { parseArticle, type Article } from "#edition/article.ts";
import { blockAnchors } from "#edition/paragraph-anchor.ts";
import { articleJsonPath } from "#edition/paths.ts";
import type { Parsed } from "#edition/problem.ts";
import { loadJson, type LoadFailure } from "#reader/lib/load-json.ts";

/** A file that answers with another article would send the address back and forth. */
function parseOwn(id: number, data: unknown, file: string): Parsed<Article> {
  const parsed = parseArticle(data, file);
  if (!parsed.ok) return parsed;
  // Now, when the story is on its way, and not in the click that shows it.
  blockAnchors(parsed.value.body);
  if (parsed.value.id === id) return parsed;
  return {
    ok: false,
    problems: [{ file, field: "id", message: `expected ${id}, found ${parsed.value.id}` }],
  };
}

/** One article of the edition, by its serial number. */
export function articleQuery(id: number) {
  return queryOptions<Article, LoadFailure>({
    queryKey: ["article", id],
    queryFn: ({ signal }) => loadJson(articleJsonPath(id), (data, file) => parseOwn(id, data, file), signal),
    staleTime: 5 * 60_000,
    // A text does not change under the eyes of whoever comes back to the tab.
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => (state.status === "error" ? "always" : false),
  });
}
