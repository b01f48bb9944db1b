import type { Rule } from "../rule.ts";

/** The source attributes a quotation, but to whom is not certain: nothing is wrong, but an editor may know. */
export const unknownSpeaker: Rule = {
  id: "unknown-speaker",
  severity: "note",
  summary: "an attribution that names no certain speaker",
  find: ({ body }) =>
    body.flatMap((block, index) => {
      if (block.type !== "pullquote" || block.attribution === undefined) return [];
      if (block.speaker !== undefined || block.noSpeaker === true) return [];
      const message = `who spoke is not certain from "${block.attribution}"`;
      return [{ field: `body.${index}.attribution`, column: 1, message }];
    }),
};
