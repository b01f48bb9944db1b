import * as v from "valibot";
import { source } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";
import { pullquote } from "#edition/blocks/pullquote.ts";
import { articleId, language, slug, timestamp } from "#edition/headline.ts";
import { nonEmptyText } from "#edition/inline.ts";

/** What outlives the article: enough to read, to quote and to find the place again. */
const about = {
  articleId,
  slug,
  headline: nonEmptyText,
  language: v.optional(language),
  section: v.optional(slug),
  publishedAt: v.optional(timestamp),
  source: v.optional(source),
};

const quote = { kind: v.literal("quote"), ...about, quote: pullquote.schema };
const article = {
  kind: v.literal("article"),
  ...about,
  standfirst: v.optional(nonEmptyText),
  /** The passages of the story as it stood then; without them where its text had not arrived. */
  text: v.optional(v.array(nonEmptyText)),
};
const savedAt = { savedAt: timestamp };

const schema = v.variant("kind", [v.object({ ...quote, ...savedAt }), v.object({ ...article, ...savedAt })]);

/** An entry of the notebook. */
export type SavedItem = v.InferOutput<typeof schema>;

/** An article or a quotation as a page offers it for saving. */
export type Saveable =
  | Omit<Extract<SavedItem, { kind: "quote" }>, "savedAt">
  | (Omit<Extract<SavedItem, { kind: "article" }>, "savedAt" | "text"> & {
      readonly body?: readonly Block[];
    });

export const savedItemSchema: v.GenericSchema<unknown, SavedItem> = schema;

/** An entry from the database; undefined when it is damaged. */
export function readItem(value: unknown): SavedItem | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
