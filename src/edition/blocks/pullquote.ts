import * as v from "valibot";
import type { BlockKind } from "#edition/blocks/block-kind.ts";
import { nonEmptyText } from "#edition/inline.ts";
import { speakerSchema, type Speaker } from "#edition/person.ts";

/** A quotation's id, and its place in an address: `…/#q-1338ihewje0m`. */
export const quoteId = v.pipe(
  v.string(),
  v.regex(/^q-[a-z0-9]{4,32}$/, 'expected "q-" and 4 to 32 of a-z and 0-9'),
);

const fields = v.object({
  type: v.literal("pullquote"),
  /** Given once by the desk and kept: the quote's address is `…/#q-…`. */
  id: quoteId,
  /** The words quoted, without the outer guillemets. */
  text: nonEmptyText,
  /** Who said it, in the source's own words, without the full stop; absent when the source has no such line. */
  attribution: v.optional(nonEmptyText),
  /** Absent when it is not certain who spoke. */
  speaker: v.optional(speakerSchema),
  /** The editors say that nobody is to be named, whomever the desk finds: there is no speaker then. */
  noSpeaker: v.optional(v.literal(true, 'expected true, or no "noSpeaker" at all')),
});

const schema = v.pipe(
  fields,
  v.check(
    ({ noSpeaker, speaker }) => !noSpeaker || !speaker,
    'expected a "speaker" or "noSpeaker", not both',
  ),
);

export type PullQuote = v.InferOutput<typeof schema>;

export const pullquote: BlockKind<PullQuote> = {
  schema,
  text: (block) => `«${block.text}»${block.attribution === undefined ? "" : `, ${block.attribution}`}`,
  mapText: (block, change) => ({
    ...block,
    text: change(block.text),
    ...(block.attribution === undefined ? {} : { attribution: change(block.attribution) }),
    ...(block.speaker === undefined ? {} : { speaker: mapSpeaker(block.speaker, change) }),
  }),
};

function mapSpeaker(speaker: Speaker, change: (text: string) => string): Speaker {
  const name = change(speaker.name);
  return speaker.known === "inferred" ? { ...speaker, name, cue: change(speaker.cue) } : { ...speaker, name };
}
