import { brokenFile, checkEdition } from "../check/check-edition.ts";
import { checkJson, countOf, describeCheck } from "../check/report.ts";
import { rules } from "../check/rules.ts";
import type { Command } from "./command.ts";

const longest = Math.max(...rules.map((rule) => rule.id.length));

export const checkCommand: Command = {
  name: "check",
  usage: "[<number>…]",
  summary: [
    "looks through the edition's articles, or those with these numbers, and says",
    "with file, line, field and place in its text what an editor should mend:",
    ...rules.map(({ id, severity, summary }) => {
      return `  ${id.padEnd(longest)}  ${summary}${severity === "note" ? " (note)" : ""}`;
    }),
    `  ${brokenFile.padEnd(longest)}  a file that cannot be read; the others are checked`,
  ],
  options: ["edition", "json"],
  run: async (operands, { edition, json }) => {
    const wrong = operands.find((operand) => !/^[1-9]\d{0,14}$/.test(operand));
    if (wrong !== undefined) return { wrongUsage: `expected numbers of articles, found "${wrong}"` };
    const checked = await checkEdition(edition, [...new Set(operands.map(Number))]);
    const out = json ? checkJson(checked) : describeCheck(checked);
    return { code: countOf(checked, "error") === 0 ? 0 : 1, out };
  },
};
