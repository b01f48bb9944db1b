import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { ResolvedConfig } from "vite";
import { openEdition } from "../../src/press/edition-folder.ts";
import { printBuild } from "../../src/press/print-build.ts";
import { pressOutDir } from "./folders.ts";

/**
 * A process of its own that does nothing but print one edition, in a folder where both bundles have
 * been built. Its workers are threads, so that its own peak is the whole press's.
 */
const [root = ".", editionDir = "."] = process.argv.slice(2);

let said = "";
const logger = {
  info: (line: string) => {
    said = line;
  },
  error: (line: string) => {
    throw new Error(line);
  },
};
const config = { root: resolve(root), build: { outDir: pressOutDir }, logger } as unknown as ResolvedConfig;

const started = performance.now();
await printBuild(config, await openEdition(resolve(editionDir)));
const seconds = (performance.now() - started) / 1000;

const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    pages: Number.parseInt(said, 10),
    seconds,
    peakMegabytes: maxRSS / 1000,
    processorSeconds: (systemCPUTime + userCPUTime) / 1e6,
    processors: availableParallelism(),
  }),
);
