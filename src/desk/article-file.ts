import type { Article } from "#edition/article.ts";
import { jsonOf } from "#edition/parse.ts";

/** Whatever stands in a file beside what the desk knows. */
export type UnknownFields = Readonly<Record<string, unknown>>;

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
export function articleFile(article: Article, unknown: UnknownFields = {}): string {
  const said = Object.entries(fields).flatMap(([name, part]) => {
    const value: unknown = article[name as keyof Article];
    const saysNothing = Array.isArray(value) && value.length === 0 && name !== "body";
    return saysNothing ? [] : [{ part, entry: [name, value] as const }];
  });
  const [head, text] = (["head", "text"] as const).map((wanted) =>
    Object.fromEntries(said.flatMap(({ part, entry }) => (part === wanted ? [entry] : []))),
  );
  return jsonFile({ ...head, ...unknown, ...text });
}

/** What an article's file has beside the article. */
export function unknownFields(text: string): UnknownFields {
  const all = Object.entries(jsonOf(text) as object);
  return Object.fromEntries(all.filter(([name]) => !Object.hasOwn(fields, name)));
}

/** JSON as the desk writes it, for editors to read and for git to compare. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
