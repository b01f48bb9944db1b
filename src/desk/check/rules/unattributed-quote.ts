import type { Rule } from "../rule.ts";

/** Nobody is named for a quotation, neither in the source's words nor by the desk, and no editor said so. */
export const unattributedQuote: Rule = {
  id: "unattributed-quote",
  severity: "error",
  summary: "a quotation with neither attribution nor speaker",
  find: ({ body }) =>
    body.flatMap((block, index) =>
      block.type === "pullquote" && (block.attribution ?? block.speaker ?? block.noSpeaker) === undefined
        ? [{ field: `body.${index}.text`, column: 1, message: "nobody is named for this quotation" }]
        : [],
    ),
};
