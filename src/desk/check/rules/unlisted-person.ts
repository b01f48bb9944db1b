import type { Rule } from "../rule.ts";

/** A speaker whose id the edition does not list: the name stays on the page, but leads nowhere. */
export const unlistedPerson: Rule = {
  id: "unlisted-person",
  severity: "error",
  summary: "a speaker whose id edition.json does not list",
  find: ({ body }, _, people) =>
    body.flatMap((block, index) => {
      if (block.type !== "pullquote" || block.speaker?.person === undefined) return [];
      const { person } = block.speaker;
      if (people === undefined || people.has(person)) return [];
      const message = `expected the id of a person of edition.json, found "${person}"`;
      return [{ field: `body.${index}.speaker.person`, column: 1, message }];
    }),
};
