import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { Speaker } from "#edition/person.ts";
import { plainSpaces } from "#edition/typography.ts";

/** A speaker in plain text; one whom only the context names is marked as the editors' reading. */
export function speakerName({ known, name }: Speaker, inferred: string): string {
  return known === "inferred" ? `${name} (${inferred})` : name;
}

/**
 * Who said a quotation, in plain text: the source's own words, and the name behind them where they do not
 * say it. A name that was inferred is never without its mark.
 */
export function speakerText({ attribution, speaker }: PullQuote, inferred: string): string | undefined {
  if (speaker === undefined) return attribution;
  if (attribution === undefined) return speakerName(speaker, inferred);
  if (!says(attribution, speaker.name)) return `${attribution} — ${speakerName(speaker, inferred)}`;
  return speaker.known === "inferred" ? `${attribution} (${inferred})` : attribution;
}

/** Whether a text has a name or its surname, as words of their own. */
function says(text: string, name: string): boolean {
  const words = wordsOf(text);
  return [wordsOf(name), wordsOf(name).slice(-1)].some((part) =>
    ` ${words.join(" ")} `.includes(` ${part.join(" ")} `),
  );
}

function wordsOf(text: string): string[] {
  return plainSpaces(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
}
