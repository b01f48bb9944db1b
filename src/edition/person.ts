import * as v from "valibot";
import { nonEmptyText } from "#edition/inline.ts";

/** A person's name in addresses: begins with a letter, so that the number of a page is never taken for one. */
export const personId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    "expected lower-case latin letters and digits, joined by hyphens, a letter first",
  ),
  v.check((id) => id !== "in", 'expected another id: "in" stands for a section in addresses'),
);

export const personSchema = v.object({
  id: personId,
  /** The full name, as it stands on the page. */
  name: nonEmptyText,
  /** What else sources call this person, in the nominative: «глава государства», «Токаев». */
  aliases: v.optional(v.array(nonEmptyText), []),
});

/** Someone whose words the edition has. */
export type Person = v.InferOutput<typeof personSchema>;

const who = {
  /** The id of a person of the edition; absent when the edition does not list the speaker. */
  person: v.optional(personId),
  /** The speaker's name: of a listed person always the name in the list. */
  name: nonEmptyText,
};

/**
 * Who spoke a quotation, and how that is known. `stated`: its own attribution names the person or an
 * alias. `inferred`: the cue is elsewhere in the text, and is kept in the source's words. A quotation
 * whose speaker is not certain has none.
 */
export const speakerSchema = v.variant(
  "known",
  [
    v.object({ known: v.literal("stated"), ...who }),
    v.object({ known: v.literal("inferred"), ...who, cue: nonEmptyText }),
  ],
  'expected "stated", or "inferred" with the cue',
);

export type Speaker = v.InferOutput<typeof speakerSchema>;
