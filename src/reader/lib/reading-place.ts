import * as v from "valibot";
import { articleId, language, slug } from "#edition/headline.ts";
import { nonEmptyText } from "#edition/inline.ts";

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));

const schema = v.object({
  id: articleId,
  slug,
  headline: nonEmptyText,
  section: v.optional(slug),
  language: v.optional(language),
  /** When it was opened first and read last, in milliseconds. */
  openedAt: moment,
  readAt: moment,
  /** The block that was being read; absent while that is the top. */
  anchor: v.optional(v.pipe(v.string(), v.regex(/^[pq]-[a-z0-9-]{4,40}$/))),
  /** From 0 to 1, as the hairline of the masthead shows it. */
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  finished: v.boolean(),
});

/** What is kept of the reading of one story. */
export type ReadingPlace = v.InferOutput<typeof schema>;

/** Where in a story somebody is. */
export type Spot = Pick<ReadingPlace, "anchor" | "finished" | "progress">;

/** A record from the database; undefined when it is damaged. */
export function parsePlace(value: unknown): ReadingPlace | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** In lists: undefined where there is nothing to say. */
export function percentOf({ finished, progress }: Spot): number | undefined {
  const percent = Math.min(99, Math.round(progress * 100));
  return finished || percent < 1 ? undefined : percent;
}

/**
 * A story's record after it was read on.
 * @param further whether a place before the kept one leaves that as it is: the reader has not yet answered
 *   the offer to go on from there
 */
export function readOn(
  old: ReadingPlace | undefined,
  story: Pick<ReadingPlace, "headline" | "id" | "language" | "section" | "slug">,
  spot: Spot,
  { further, now }: { readonly further: boolean; readonly now: number },
): ReadingPlace {
  const { headline, id, language: spoken, section, slug: name } = story;
  // Back at the top, which is where one leaves a page: the place stays.
  const stays = old !== undefined && (spot.anchor === undefined || (further && spot.progress < old.progress));
  const { anchor, progress } = stays ? old : spot;
  return {
    id,
    slug: name,
    headline,
    ...(section === undefined ? {} : { section }),
    ...(spoken === undefined ? {} : { language: spoken }),
    openedAt: old?.openedAt ?? now,
    readAt: now,
    ...(anchor === undefined ? {} : { anchor }),
    progress,
    finished: spot.finished || (old?.finished ?? false),
  };
}
