import { createServer } from "node:net";

/** A free port, the same for every process of a run: Playwright's workers read the configuration again. */
export async function portFor(variable: string): Promise<string> {
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
