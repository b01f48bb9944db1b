import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
const rules = join(root, ".dependency-cruiser.json");

/** One broken rule: which, in which file, towards what. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** The part of dependency-cruiser's report that is read here. */
interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** Writes the files to a folder of their own and has the project's import rules look at them. */
export async function cruise(files: Readonly<Record<string, string>>): Promise<readonly Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), "polosa-import-rules-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const report = JSON.parse(await runTool(folder)) as Report;
    return report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runTool(folder: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const words = [tool, "src", "tests", "--config", rules, "--output-type", "json"];
  execFile(process.execPath, words, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
    // It ends with the number of broken rules, so only an empty report is a failure of the tool itself.
    if (stdout !== "") resolve(stdout);
    else reject(new Error(`The import rules could not be checked: ${stderr}`, { cause: error }));
  });
  return promise;
}
