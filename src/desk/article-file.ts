import type { Article } from "#edition/article.ts";

/**
 * An article as its file has it: what it is first, its text last, and no field that says nothing, so
 * that a change in the file is a change in the article.
 */
export function articleFile(article: Article): string {
  const {
    id,
    slug,
    headline,
    language,
    section,
    publishedAt,
    updatedAt,
    standfirst,
    byline,
    source,
    body,
    related,
    goneQuotes,
  } = article;
  return jsonFile({
    id,
    slug,
    headline,
    language,
    section,
    publishedAt,
    updatedAt,
    standfirst,
    byline,
    source,
    body,
    related: related.length === 0 ? undefined : related,
    goneQuotes: goneQuotes?.length === 0 ? undefined : goneQuotes,
  });
}

/** JSON as the desk writes it, for editors to read and for git to compare. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
