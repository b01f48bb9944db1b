import { join } from "node:path";
import { portFor } from "./free-port.ts";
import { projectRoot } from "./tool.ts";

/** An edition of tests/fixtures, built and served for journeys that the seed edition cannot carry. */
export interface FixtureEdition {
  readonly name: string;
  /** Its folder; absent for the one that is written only when the journeys begin. */
  readonly folder: string | undefined;
  readonly mode: "production" | "development";
  readonly port: string;
  readonly address: string;
}

/** 320 articles: an archive, and a feed of many pages. */
export const many = await edition("many", "production");
/** Every block, hostile strings, missing pictures, other languages, headlines and quotations without end. */
export const states = await edition("states", "production");
/** Not a single article. */
export const empty = await edition("empty", "production");
export const one = await edition("one", "production");

/** The same with React's development build, which reports what the production build keeps to itself. */
export const manyInDevelopment = await edition("many", "development");
export const statesInDevelopment = await edition("states", "development");
export const emptyInDevelopment = await edition("empty", "development");

export const fixtureEditions: readonly FixtureEdition[] = [
  many,
  states,
  empty,
  one,
  manyInDevelopment,
  statesInDevelopment,
  emptyInDevelopment,
];

async function edition(name: string, mode: FixtureEdition["mode"]): Promise<FixtureEdition> {
  const port = await portFor(`POLOSA_${name.toUpperCase()}_${mode.toUpperCase()}_PORT`);
  const folder = name === "many" ? undefined : join(projectRoot, "tests/fixtures/editions", name);
  return { name, folder, mode, port, address: `http://localhost:${port}` };
}

const last = fixtureEditions.at(-1) ?? many;

/** They are built one after the other, since every build writes the same print bundle; the last to answer has them all before it. */
export const fixtureServer = {
  command: `"${process.execPath}" tests/harness/serve-editions.ts`,
  cwd: projectRoot,
  url: `${last.address}/`,
  reuseExistingServer: false,
  timeout: 600_000,
};
