import { readMarks } from "../marks.ts";
import type { Rule } from "../rule.ts";

/** Quotation marks that stand inside each other so that a reader cannot tell which closes which. */
export const nestedMarks: Rule = {
  id: "nested-marks",
  severity: "error",
  summary: "quotation marks inside marks of the same kind, or crossing others",
  find: (_article, passages) => {
    const { inSameKind, crossing } = readMarks(passages);
    return [
      ...inSameKind.map(({ mark, spot }) => ({
        ...spot,
        message: `${mark} opens inside marks of the same kind`,
      })),
      ...crossing.map(({ mark, spot }) => ({ ...spot, message: `${mark} closes across other marks` })),
    ];
  },
};
