import type { Article } from "#edition/article.ts";
import { noUnknownFields, withUnknownFields, type UnknownFields } from "./unknown-fields.ts";

/** The fields of an article in the order of its file: what it is first, its text last. */
const fields: Record<keyof Article, "head" | "text"> = {
  id: "head",
  slug: "head",
  headline: "head",
  language: "head",
  section: "head",
  publishedAt: "head",
  updatedAt: "head",
  standfirst: "head",
  byline: "head",
  source: "head",
  body: "text",
  related: "text",
  goneQuotes: "text",
};

/**
 * An article as its file has it, with no field that says nothing, so that a change in the file is a change
 * in the article.
 * @param unknown fields that somebody keeps there for a purpose of their own
 */
export function articleFile(article: Article, unknown: UnknownFields = noUnknownFields): string {
  const whole = withUnknownFields(article, unknown);
  const said = Object.entries(fields).flatMap(([name, part]) => {
    const value: unknown = whole[name as keyof Article];
    const saysNothing = Array.isArray(value) && value.length === 0 && name !== "body";
    return saysNothing ? [] : [{ part, entry: [name, value] as const }];
  });
  const [head, text] = (["head", "text"] as const).map((wanted) =>
    Object.fromEntries(said.flatMap(({ part, entry }) => (part === wanted ? [entry] : []))),
  );
  return jsonFile({ ...head, ...unknown.article, ...text });
}

/** The names of an article's fields. */
export const articleFields: ReadonlySet<string> = new Set(Object.keys(fields));

/** JSON as the desk writes it, for editors to read and for git to compare. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
