import { parseArgs } from "node:util";
import { checkCommand } from "./commands/check.ts";
import type { Command, Options } from "./commands/command.ts";
import { importCommand } from "./commands/import.ts";

const commands: readonly Command[] = [importCommand, checkCommand];

const help = `The desk turns sources into the files of an edition, and checks them.

Usage
${commands.map(({ name, usage }) => `  npm run desk -- ${name} ${usage} [options]`).join("\n")}
  npm run desk -- --help

Commands
${commands.map(describeCommand).join("\n\n")}

Options
  --edition <folder>   the edition's folder; else the variable EDITION, else public/edition
  --lead               import: makes the story the lead; in a new edition it always is
  --json               check: answers in JSON, for programs
  -h, --help           shows this text

Exit codes
  0  done; check: nothing to mend, though there may be notes
  1  import: a source that cannot be read or an edition that is broken, nothing was written;
     check: something to mend, or files that cannot be read
  2  wrong usage`;

const wrongUsage = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === "string") return usageError(parsed);
  const { help: wantsHelp, ...given } = parsed.values;
  const [name, ...operands] = parsed.positionals;
  if (wantsHelp === true) {
    console.log(help);
    return 0;
  }
  if (name === undefined) return usageError("expected a command");
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return usageError(`unknown command "${name}"`);
  const strange = Object.keys(given).find((option) => !command.options.some((known) => known === option));
  if (strange !== undefined) return usageError(`${name} takes no option --${strange}`);
  const answer = await command.run(operands, withDefaults(given));
  if ("wrongUsage" in answer) return usageError(answer.wrongUsage);
  if (answer.out !== undefined) console.log(answer.out);
  if (answer.err !== undefined) console.error(answer.err);
  return answer.code;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        edition: { type: "string" },
        lead: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Given = { readonly [Option in keyof Options]?: Options[Option] | undefined };

function withDefaults({ edition, lead = false, json = false }: Given): Options {
  return { edition: edition ?? process.env["EDITION"] ?? "public/edition", lead, json };
}

function describeCommand({ name, usage, summary }: Command): string {
  const [first = "", ...others] = summary;
  return [
    `  ${`${name} ${usage}`.padEnd(20)} ${first}`,
    ...others.map((line) => `${" ".repeat(23)}${line}`),
  ].join("\n");
}

function usageError(message: string): number {
  console.error(`desk: ${message}\nSee: npm run desk -- --help`);
  return wrongUsage;
}
