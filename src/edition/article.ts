import * as v from "valibot";
import { block, blockText, mapBlockText, type Block } from "#edition/block.ts";
import { quoteId, type PullQuote } from "#edition/blocks/pullquote.ts";
import {
  headlineFields,
  headlineSchema,
  language,
  slug,
  timestamp,
  type Headline,
} from "#edition/headline.ts";
import { nonEmptyText, safeHref } from "#edition/inline.ts";
import { parseJsonWith, parseWith } from "#edition/parse.ts";
import type { Parsed } from "#edition/problem.ts";

const httpAddress = v.pipe(safeHref, v.regex(/^https?:/i, "expected an http or https address"));

/** Where the text was taken from, as far as the source itself says. */
export const source = v.object({
  name: nonEmptyText,
  url: v.optional(httpAddress),
  /** Whom the source itself cites, in its words: «со ссылкой на Акорду». */
  citing: v.optional(nonEmptyText),
});

const relatedLink = v.union(
  [
    v.object({ headline: nonEmptyText, id: headlineFields.id, slug: headlineFields.slug }),
    v.object({ headline: nonEmptyText, url: httpAddress }),
  ],
  "expected a headline with an id and slug of this edition, or with a url",
);

const schema = v.object({
  ...headlineFields,
  language: v.optional(language),
  /** The id of one of the edition's sections. */
  section: v.optional(slug),
  standfirst: v.optional(nonEmptyText),
  byline: v.optional(nonEmptyText),
  updatedAt: v.optional(timestamp),
  source: v.optional(source),
  /** Empty while the text has not arrived: the article is then a headline with an address. */
  body: v.pipe(
    v.array(block),
    v.check((blocks) => hasUniqueQuoteIds(blocks), "expected every pull-quote to have an id of its own"),
  ),
  /** «Читайте также», as the source lists it. */
  related: v.optional(v.array(relatedLink), []),
  /** Quotations that links may still name, each with the one that stood nearest to it and is left. */
  goneQuotes: v.optional(v.array(v.object({ id: quoteId, nearest: v.optional(quoteId) }))),
});

export type Article = v.InferOutput<typeof schema>;
/** What names a story and its source, without its text. */
export type StoryHead = Pick<
  Article,
  "headline" | "id" | "language" | "publishedAt" | "section" | "slug" | "source" | "standfirst"
>;
export type Source = v.InferOutput<typeof source>;
export type RelatedLink = v.InferOutput<typeof relatedLink>;

export const articleSchema: v.GenericSchema<unknown, Article> = schema;

export function parseArticle(data: unknown, file: string): Parsed<Article> {
  return parseWith(articleSchema, data, file);
}

export function parseArticleJson(text: string, file: string): Parsed<Article> {
  return parseJsonWith(articleSchema, text, file);
}

export function toHeadline(article: Article): Headline {
  return v.parse(headlineSchema, article);
}

export function pullQuotes(article: Article): PullQuote[] {
  return article.body.filter((one) => one.type === "pullquote");
}

/** The article's words, one block a line. */
export function articleText(article: Article): string {
  return article.body.map(blockText).join("\n");
}

/** The same article with all its prose (headline, blocks, captions) passed through `change`. */
export function mapArticleText(article: Article, change: (text: string) => string): Article {
  return {
    ...article,
    headline: change(article.headline),
    ...(article.standfirst === undefined ? {} : { standfirst: change(article.standfirst) }),
    ...(article.byline === undefined ? {} : { byline: change(article.byline) }),
    ...(article.source?.citing === undefined
      ? {}
      : { source: { ...article.source, citing: change(article.source.citing) } }),
    body: article.body.map((one) => mapBlockText(one, change)),
    related: article.related.map((link) => ({ ...link, headline: change(link.headline) })),
  };
}

function hasUniqueQuoteIds(blocks: readonly Block[]): boolean {
  const ids = blocks.flatMap((one) => (one.type === "pullquote" ? [one.id] : []));
  return new Set(ids).size === ids.length;
}
