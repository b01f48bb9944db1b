import { spawn } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createBuilder } from "vite";
import { printBundleDir } from "../../src/press/build-settings.ts";
import { projectRoot } from "../harness/tool.ts";
import { builtDir, cache, pressOutDir, pressRoot } from "./folders.ts";

/**
 * Builds in a process of its own, so that no memory of the build counts for the measurements. Builds
 * share the print bundle's folder: one that runs at the same time may pull it away, so we try again.
 */
export async function build(): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const child = spawn(process.execPath, [import.meta.filename, "build"], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise<number | null>((resolve) => {
      child.once("close", resolve);
    });
    const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if ((await ended) === 0) return;
    if (attempt === 3) throw new Error(`The reader does not build:\n${said}${complained}`);
  }
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
          await mkdir(join(pressRoot, printBundleDir), { recursive: true });
          await cp(join(projectRoot, printBundleDir), join(pressRoot, printBundleDir), { recursive: true });
        },
      },
    ],
  });
  await builder.buildApp();
}

if (process.argv[2] === "build" && process.argv[1] === import.meta.filename) await buildHere();
