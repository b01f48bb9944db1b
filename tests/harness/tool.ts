import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

const manifest = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/**
 * Runs a tool of node_modules on the Node that runs us, and lets it speak for itself. The machine's
 * own Node may be older than what the tools need, so nothing is left to the PATH.
 */
export async function runTool(
  [packageName, tool = packageName]: readonly [packageName: string, tool?: string],
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  const folder = join(projectRoot, "node_modules", packageName);
  const { bin } = v.parse(manifest, JSON.parse(await readFile(join(folder, "package.json"), "utf8")));
  const script = typeof bin === "string" ? bin : bin[tool];
  if (script === undefined) throw new Error(`${packageName} has no tool ${tool}.`);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  spawn(process.execPath, [join(folder, script), ...words], {
    cwd: projectRoot,
    env: { ...process.env, PATH: pathWithOurNode(), ...env },
    stdio: ["ignore", "inherit", "inherit"],
  })
    .once("error", reject)
    .once("close", resolve);
  return promise;
}

/** For what the tools start themselves: `node` must be ours there, too. */
function pathWithOurNode(): string {
  return [join(projectRoot, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
}
