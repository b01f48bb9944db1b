import * as v from "valibot";
import { parseFeed, type FeedPage } from "#edition/feed.ts";
import { slug } from "#edition/headline.ts";
import { nonEmptyText } from "#edition/inline.ts";
import { parseWith } from "#edition/parse.ts";
import { personId } from "#edition/person.ts";
import type { Parsed } from "#edition/problem.ts";

/** An archive's list offers at most so many people to choose from, those with the most headlines. */
export const peopleInArchive = 40;

const whole = v.pipe(v.number(), v.integer("expected a whole number"), v.minValue(0));
const page = v.pipe(whole, v.minValue(1));

const about = v.object({
  /** The next newer page; the newest has none. */
  newer: v.optional(page),
  /** Of whom, and of which section, when the list is narrowed to them. */
  person: v.optional(v.object({ id: personId, name: nonEmptyText })),
  section: v.optional(v.object({ id: slug, name: nonEmptyText })),
  /** Only the newest page tells what changes with every arrival. */
  choices: v.optional(
    v.object({
      total: whole,
      people: v.array(v.object({ id: personId, name: nonEmptyText, count: whole })),
      sections: v.array(v.object({ id: slug, name: nonEmptyText, count: whole })),
    }),
  ),
});

/** What a page of the archive says of itself and of its list. */
export type AboutArchive = v.InferOutput<typeof about>;

/** One page of the archive: of all headlines, or of those about a person or of a section. */
export interface ArchiveList extends FeedPage {
  readonly about: AboutArchive;
}

const schema = v.object({ _polosa: v.optional(about, {}) });

/** Reads a page of the archive: a JSON Feed, with what the archive adds. */
export function parseArchive(data: unknown, file: string): Parsed<ArchiveList> {
  const feed = parseFeed(data, file);
  if (!feed.ok) return feed;
  const own = parseWith(schema, data, file);
  if (!own.ok) return own;
  const { _polosa: told } = own.value;
  return { ok: true, value: { ...feed.value, about: told } };
}
