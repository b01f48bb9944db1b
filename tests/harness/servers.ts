import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fixtureServer } from "./fixture-editions.ts";
import { portFor } from "./free-port.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const port = await portFor("POLOSA_JOURNEY_PORT");
const developmentPort = await portFor("POLOSA_DEVELOPMENT_PORT");

/** Where journeys find the built reader. */
export const journeyAddress = `http://localhost:${port}`;

/** Where they find the same pages with React's development build, which reports hydration mismatches. */
export const developmentAddress = `http://localhost:${developmentPort}`;

/** Both builds and the editions of the fixtures, as the press serves them. Whoever made no development build may still run the rest. */
export const servers = [
  serverOf("dist", port),
  ...(existsSync(`${root}dist-dev`) ? [serverOf("dist-dev", developmentPort)] : []),
  fixtureServer,
];

function serverOf(folder: string, on: string) {
  return {
    command: `"${process.execPath}" src/press/serve.ts ${folder}`,
    cwd: root,
    env: { PORT: on },
    url: `http://localhost:${on}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  };
}
