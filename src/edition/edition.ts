import * as v from "valibot";
import { articleId, language, slug } from "#edition/headline.ts";
import { nonEmptyText } from "#edition/inline.ts";
import { parseJsonWith } from "#edition/parse.ts";
import { personSchema } from "#edition/person.ts";
import type { Parsed } from "#edition/problem.ts";

const sectionSchema = v.object({ id: slug, name: nonEmptyText });

const schema = v.object({
  name: nonEmptyText,
  /** One sentence for search engines and feed readers. */
  description: v.optional(nonEmptyText),
  language,
  /** IANA time zone in which dates are shown. */
  timeZone: v.pipe(v.string(), v.check(isTimeZone, "expected an IANA time zone, such as Asia/Almaty")),
  /** Where the edition is published: scheme and host, no path; canonical addresses begin with it. */
  address: v.pipe(
    v.string(),
    v.check(isOrigin, "expected scheme and host without a path, such as https://example.kz"),
  ),
  sections: v.optional(v.array(sectionSchema), []),
  /** Whose words the edition collects. An alias may stand with several people: it then decides nothing. */
  people: v.optional(
    v.pipe(
      v.array(personSchema),
      v.check(
        (people) => new Set(people.map(({ id }) => id)).size === people.length,
        "expected every person to have an id of their own",
      ),
    ),
    [],
  ),
  /** The article on the front page. */
  lead: articleId,
});

/** What `edition.json` says of an edition as a whole. */
export type Edition = v.InferOutput<typeof schema>;

/** A section's name, as readers see it; an id that the edition does not list has none. */
export function sectionName(edition: Pick<Edition, "sections">, id: string | undefined): string | undefined {
  return edition.sections.find((section) => section.id === id)?.name;
}

export function parseEditionJson(text: string, file: string): Parsed<Edition> {
  return parseJsonWith(schema, text, file);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.origin === text;
}
