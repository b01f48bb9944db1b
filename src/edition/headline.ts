import * as v from "valibot";
import { nonEmptyText } from "#edition/inline.ts";
import { personId } from "#edition/person.ts";

/** Interface and article languages, BCP 47. */
export const languages = ["ru", "kk", "en"] as const;
export type Language = (typeof languages)[number];
export const language = v.picklist(languages);

/** An article's serial number: given once by the desk, never reused, and the order of the feed. */
export const articleId = v.pipe(
  v.number(),
  v.integer("expected a whole number"),
  v.minValue(1, "expected a number from 1"),
  v.maxValue(Number.MAX_SAFE_INTEGER, "expected a smaller number"),
);

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case latin letters and digits, joined by hyphens"),
);

/** RFC 3339 time with a zone. A source without a date leaves the field out; nothing is invented. */
export const timestamp = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/,
    "expected an RFC 3339 time with a zone",
  ),
  v.check(isDate, "expected a date that exists"),
);

export const headlineFields = {
  id: articleId,
  slug,
  headline: nonEmptyText,
  publishedAt: v.optional(timestamp),
};

const position = v.pipe(v.number(), v.integer("expected a whole number"), v.minValue(0));

/** Where somebody's words begin and end in a headline, guillemets and all; one after the other. */
const spoken = v.pipe(
  v.array(v.tuple([position, position])),
  v.check(
    (ranges) => ranges.flat().every((at, index, all) => index === 0 || at > (all[index - 1] ?? 0)),
    "expected ranges that follow each other",
  ),
);

/** What lists are told of an article beside its headline, each only where it is known. */
export const headlineFacts = {
  /** The id of one of the edition's sections. */
  section: v.optional(slug),
  /** Ids of people of the edition whom the headline names, or whom the article quotes. */
  people: v.optional(v.array(personId)),
  /**
   * The oldest headline of the same story. It names itself nowhere, and what joins names it: so a page of
   * the feed that is complete stays as it is when more arrives.
   */
  thread: v.optional(articleId),
  spoken: v.optional(spoken),
};

/** What a list needs of an article. */
export const headlineSchema = v.object({
  ...headlineFields,
  /** Its own; without one it is in the edition's. */
  language: v.optional(language),
  ...headlineFacts,
});
export type Headline = v.InferOutput<typeof headlineSchema>;

function isDate(text: string): boolean {
  if (Number.isNaN(Date.parse(text))) return false;
  // Date lets 31 February roll over into March.
  const day = text.slice(0, "2025-05-19".length);
  return new Date(day).toISOString().startsWith(day);
}
