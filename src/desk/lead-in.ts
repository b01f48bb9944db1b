import { tokensOf } from "#edition/tokens.ts";
import { nameLine } from "./speakers/name-line.ts";
import { sayingOf } from "./speakers/saying.ts";

/** A line that announces speech and has it: both in the source's words. */
export interface LeadIn {
  readonly words: string;
  readonly speech: string;
}

// Longer narration has other things to say than who spoke.
const longest = 300;

/** Tells «Токаев подчеркнул:» from the speech behind it; nothing when the colon is of another kind. */
export function leadIn(line: string): LeadIn | undefined {
  const { words = "", speech } =
    /^(?<words>[^«»„“”":]*\p{L}:)\s+(?<speech>[«„“"].*)$/su.exec(line)?.groups ?? {};
  if (speech === undefined || words.length > longest || /^[—–-]/u.test(words)) return undefined;
  const says = tokensOf(words).some((token) => sayingOf(token) !== undefined);
  return says || nameLine(words.slice(0, -1)) !== undefined ? { words, speech } : undefined;
}
