import { describeProblem } from "#edition/problem.ts";
import { importSource } from "../import-source.ts";
import { describeImport } from "../report.ts";
import type { Command } from "./command.ts";

export const importCommand: Command = {
  name: "import",
  usage: "<file>",
  summary: [
    "reads a source, such as a page in plain text (.txt), into the edition;",
    "importing the same source again changes nothing",
  ],
  options: ["edition", "lead"],
  run: async ([file, ...others], { edition, lead }) => {
    if (file === undefined) return { wrongUsage: "expected a file to import" };
    if (others.length > 0) {
      return { wrongUsage: `expected one file to import, found also ${others.join(", ")}` };
    }
    const outcome = await importSource(file, edition, lead);
    if (outcome.ok) return { code: 0, out: describeImport(outcome.value) };
    const problems = outcome.problems.map(describeProblem);
    const mayHaveWritten = outcome.problems.some((problem) => problem.kind === "unwritable");
    return { code: 1, err: [...problems, ...(mayHaveWritten ? [] : ["Nothing was written."])].join("\n") };
  },
};
