import { mixedWords } from "../../script-check.ts";
import type { Rule } from "../rule.ts";

/** A word such as «cоветов» with a Latin c; the place is that of the first letter that is out of place. */
export const mixedAlphabets: Rule = {
  id: "mixed-alphabets",
  severity: "error",
  summary: "letters of another alphabet inside a word",
  find: (_article, passages) =>
    passages.flatMap((passage) =>
      mixedWords(passage.text).map(({ word, letters, at }) => ({
        ...passage.spot(at),
        message: `"${word}" mixes alphabets: ${letters}`,
      })),
    ),
};
