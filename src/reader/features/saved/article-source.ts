import type { UseQueryOptions } from "@tanstack/react-query";
import type { Article } from "#edition/article.ts";
import type { LoadFailure } from "#reader/lib/load-json.ts";

/** Today's text of an article as a query; the feature that owns articles has it, and the routes hand it over. */
export type ArticleSource = (id: number) => UseQueryOptions<Article, LoadFailure>;
