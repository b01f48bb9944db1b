import * as v from "valibot";
import { pullquote } from "#edition/blocks/pullquote.ts";
import { headlineFields, language, slug } from "#edition/headline.ts";
import { nonEmptyText } from "#edition/inline.ts";
import { parseWith } from "#edition/parse.ts";
import { personId } from "#edition/person.ts";
import type { Parsed } from "#edition/problem.ts";

/** Quotations on one page of a list. */
export const quotesPageSize = 30;

/**
 * A list offers at most so many people to choose from, those with the most quotations: an edition may
 * know thousands, and every page of the list carries them.
 */
export const peopleOffered = 40;

const count = v.pipe(v.number(), v.integer("expected a whole number"), v.minValue(0));

const entrySchema = v.object({
  ...headlineFields,
  language: v.optional(language),
  section: v.optional(slug),
  quote: pullquote.schema,
  /** The sentence that leads to the quotation in its story; absent when the story begins with it. */
  context: v.optional(nonEmptyText),
});

const schema = v.object({
  /** Quotations in the whole list. */
  total: count,
  page: v.pipe(count, v.minValue(1)),
  /** Pages of the list; an empty list has one. */
  pages: v.pipe(count, v.minValue(1)),
  /** Whose quotations these are, when they are one person's. */
  person: v.optional(v.object({ id: personId, name: nonEmptyText })),
  /** The section they are from, when they are from one. */
  section: v.optional(v.object({ id: slug, name: nonEmptyText })),
  /** People who can be chosen from here, with their quotations within the same section. */
  people: v.array(v.object({ id: personId, name: nonEmptyText, count })),
  /** Sections that can be chosen from here, with their quotations of the same person. */
  sections: v.array(v.object({ id: slug, name: nonEmptyText, count })),
  entries: v.array(entrySchema),
});

/** One page of a list of quotations, newest article first, its quotations in the story's order. */
export type QuotesPage = v.InferOutput<typeof schema>;

/** A quotation outside of its story: with the headline it belongs to and the words before it. */
export type QuoteEntry = v.InferOutput<typeof entrySchema>;

/** What a list can be narrowed to, and how many quotations are left then. */
export interface QuoteChoice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export function parseQuotesPage(data: unknown, file: string): Parsed<QuotesPage> {
  return parseWith(schema, data, file);
}

/** How many pages a list has; an empty one has a page that says so. */
export function quotesPageCount(total: number): number {
  return Math.max(1, Math.ceil(total / quotesPageSize));
}
