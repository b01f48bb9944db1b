import { readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest, ResolvedConfig } from "vite";
import { describeProblem } from "#edition/problem.ts";
import type { PrintBundle } from "#reader/print-contract.ts";
import { printBundleDir } from "./build-settings.ts";
import { builtTemplate } from "./built-template.ts";
import { canPaint } from "./cards/painter.ts";
import type { EditionFolder } from "./edition-folder.ts";
import { printEdition } from "./print-edition.ts";
import { contentSecurityPolicy, policyFile } from "./security.ts";

/** After both bundles are built: prints the edition into the output folder and says what was left out. */
export async function printBuild(config: ResolvedConfig, folder: EditionFolder): Promise<void> {
  const outDir = resolve(config.root, config.build.outDir);
  const started = performance.now();
  for (const problem of folder.problems) config.logger.error(describeProblem(problem));

  const bundle = pathToFileURL(resolve(config.root, printBundleDir(config.build.outDir), "print.js")).href;
  const { firstPaintScript } = (await import(`${bundle}?${Date.now()}`)) as PrintBundle;
  const policy = contentSecurityPolicy(firstPaintScript);
  const manifestFile = join(outDir, ".vite/manifest.json");
  const manifest = JSON.parse(await readFile(manifestFile, "utf8")) as Manifest;
  const words = `src/reader/words/${folder.edition.language}.ts`;
  const template = builtTemplate(await readFile(join(outDir, "index.html"), "utf8"), manifest, [words]);
  await rm(join(outDir, ".vite"), { recursive: true });
  await writeFile(join(outDir, policyFile), policy);

  const cards = await canPaint();
  const frame = { template, edition: folder.edition, firstPaintScript, policy, cards };
  const pages = await printEdition({ folder, frame, bundle, outDir });
  const seconds = (performance.now() - started) / 1000;
  config.logger.info(`${pages} pages of «${folder.edition.name}» printed in ${seconds.toFixed(2)} s`);
}
