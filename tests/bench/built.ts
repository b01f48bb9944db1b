import { spawn } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createBuilder } from "vite";
import { printBundleDir } from "../../src/press/build-settings.ts";
import { projectRoot } from "../harness/tool.ts";
import { builtDir, cache, pressOutDir, pressRoot } from "./folders.ts";

/** Builds in a process of its own, so that no memory of the build counts for the measurements. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, "build"], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", resolve);
  });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if ((await ended) !== 0) throw new Error(`The reader does not build:\n${said}${complained}`);
}

async function buildHere(): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  const builder = await createBuilder({
    root: projectRoot,
    logLevel: "warn",
    build: { outDir: builtDir, emptyOutDir: true },
    plugins: [
      {
        name: "polosa-bench-keep",
        // The press prints last of all; until then its template and its bundle are still there.
        buildApp: async (builder) => {
          for (const environment of Object.values(builder.environments)) await builder.build(environment);
          for (const file of ["index.html", ".vite/manifest.json"]) {
            await cp(join(builtDir, file), join(pressRoot, pressOutDir, file));
          }
          const kept = join(pressRoot, printBundleDir(pressOutDir));
          await mkdir(kept, { recursive: true });
          await cp(join(projectRoot, printBundleDir(builtDir)), kept, { recursive: true });
        },
      },
    ],
  });
  await builder.buildApp();
}

if (process.argv[2] === "build" && process.argv[1] === import.meta.filename) await buildHere();
