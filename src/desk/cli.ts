import { parseArgs } from "node:util";
import { describeProblem } from "#edition/problem.ts";
import { importSource } from "./import-source.ts";
import { describeImport } from "./report.ts";

const help = `The desk turns sources into the files of an edition.

Usage
  npm run desk -- import <file> [--edition <folder>] [--lead]
  npm run desk -- --help

Commands
  import <file>        reads a source, such as a page in plain text (.txt), into the edition;
                       importing the same source again changes nothing

Options
  --edition <folder>   the edition's folder; else the variable EDITION, else public/edition
  --lead               makes the imported story the lead; in a new edition it always is
  -h, --help           shows this text

Exit codes
  0  done
  1  a source that cannot be read or an edition that is broken: nothing was written
  2  wrong usage`;

const exit = { done: 0, problem: 1, usage: 2 } as const;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === "string") return usageError(options);
  const [command, ...operands] = options.positionals;
  if (options.values.help === true) return say(help);
  if (command === undefined) return usageError("expected a command");
  if (command !== "import") return usageError(`unknown command "${command}"`);
  const [file, ...others] = operands;
  if (file === undefined) return usageError("expected a file to import");
  if (others.length > 0) return usageError(`expected one file to import, found also ${others.join(", ")}`);
  const folder = options.values.edition ?? process.env["EDITION"] ?? "public/edition";
  return runImport(file, folder, options.values.lead === true);
}

async function runImport(file: string, folder: string, lead: boolean): Promise<number> {
  const outcome = await importSource(file, folder, lead);
  if (outcome.ok) return say(describeImport(outcome.value));
  for (const problem of outcome.problems) console.error(describeProblem(problem));
  const mayHaveWritten = outcome.problems.some((problem) => problem.kind === "unwritable");
  if (!mayHaveWritten) console.error("Nothing was written.");
  return exit.problem;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        edition: { type: "string" },
        lead: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function say(text: string): number {
  console.log(text);
  return exit.done;
}

function usageError(message: string): number {
  console.error(`desk: ${message}\nSee: npm run desk -- --help`);
  return exit.usage;
}
