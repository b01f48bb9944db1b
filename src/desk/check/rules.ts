import type { Rule } from "./rule.ts";
import { guillemetsInQuote } from "./rules/guillemets-in-quote.ts";
import { mixedAlphabets } from "./rules/mixed-alphabets.ts";
import { nestedMarks } from "./rules/nested-marks.ts";
import { unattributedQuote } from "./rules/unattributed-quote.ts";
import { unbalancedMarks } from "./rules/unbalanced-marks.ts";
import { unknownSpeaker } from "./rules/unknown-speaker.ts";
import { unlistedPerson } from "./rules/unlisted-person.ts";

/** What `check` looks for. A new rule is a file in `rules/`, a line here and a case in tests/fixtures/check. */
export const rules: readonly Rule[] = [
  unattributedQuote,
  unknownSpeaker,
  unlistedPerson,
  unbalancedMarks,
  nestedMarks,
  guillemetsInQuote,
  mixedAlphabets,
];
