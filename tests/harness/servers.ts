import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Playwright's workers read the configuration again, and must come to the same ports as its first process. */
const port = await portFor("POLOSA_JOURNEY_PORT");
const developmentPort = await portFor("POLOSA_DEVELOPMENT_PORT");

/** Where journeys find the built reader. */
export const journeyAddress = `http://localhost:${port}`;

/** Where they find the same pages with React's development build, which reports hydration mismatches. */
export const developmentAddress = `http://localhost:${developmentPort}`;

/** Both builds, as the press serves them. Whoever made no development build may still run the rest. */
export const servers = [
  serverOf("dist", port),
  ...(existsSync(`${root}dist-dev`) ? [serverOf("dist-dev", developmentPort)] : []),
];

function serverOf(folder: string, on: string) {
  return {
    command: `"${process.execPath}" src/press/serve.ts ${folder}`,
    cwd: root,
    env: { PORT: on },
    url: `http://localhost:${on}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  };
}

async function portFor(variable: string): Promise<string> {
  return (process.env[variable] ??= String(await freePort()));
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().once("error", reject);
  server.listen(0, () => {
    const address = server.address();
    if (address === null || typeof address === "string") reject(new Error("Found no free port."));
    else server.close(() => resolve(address.port));
  });
  return promise;
}
