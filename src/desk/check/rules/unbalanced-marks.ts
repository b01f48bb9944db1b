import { readMarks } from "../marks.ts";
import type { Rule } from "../rule.ts";

/** A quotation mark without its other half. */
export const unbalancedMarks: Rule = {
  id: "unbalanced-marks",
  severity: "error",
  summary: "a quotation mark that is never closed, or closes nothing",
  find: (_article, passages) => {
    const { unclosed, unopened } = readMarks(passages);
    return [
      ...unclosed.map(({ mark, spot }) => ({ ...spot, message: `${mark} is never closed` })),
      ...unopened.map(({ mark, spot }) => ({ ...spot, message: `${mark} closes nothing` })),
    ];
  },
};
