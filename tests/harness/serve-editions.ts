import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fixtureEditions, type FixtureEdition } from "./fixture-editions.ts";
import { writeManyArticles } from "./many-articles.ts";
import { projectRoot, runTool } from "./tool.ts";

/** Playwright ends its servers without a word, so nothing could be tidied up: the next run starts anew here. */
const home = join(projectRoot, "node_modules/.cache/polosa-editions");

/** Builds the fixture editions and serves each as the press does. */
async function main(): Promise<void> {
  await rm(home, { recursive: true, force: true });
  const written = join(home, "many-articles");
  await writeManyArticles(written);
  for (const edition of fixtureEditions) {
    const outDir = join(home, `${edition.name}-${edition.mode}`);
    await build(edition, edition.folder ?? written, outDir);
    await serve(edition, outDir);
  }
}

async function build({ name, mode }: FixtureEdition, folder: string, outDir: string): Promise<void> {
  const words = ["build", "--mode", mode, "--outDir", outDir, "--logLevel", "warn"];
  const exitCode = await runTool(["vite"], words, { EDITION: folder, NODE_ENV: mode });
  if (exitCode !== 0) throw new Error(`The edition «${name}» could not be built for ${mode}.`);
}

/** Resolves when the server listens. */
async function serve({ port }: FixtureEdition, outDir: string): Promise<void> {
  const server = spawn(process.execPath, [join(projectRoot, "src/press/serve.ts"), outDir], {
    cwd: projectRoot,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout, "data");
}

await main();
