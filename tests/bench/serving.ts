import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, glob, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectRoot } from "../harness/tool.ts";

/** Calls back with the address of a server for a built folder: the one of `npm start`. */
export async function whileServing<T>(dir: string, visit: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = spawn(process.execPath, ["src/press/serve.ts", dir], {
    cwd: projectRoot,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => server.kill());
  try {
    await hasStarted(server.stdout, port);
    return await visit(`http://localhost:${port}`);
  } finally {
    server.kill();
  }
}

/** Calls back with a copy of a built folder whose pages have lost their program, and nothing else. */
export async function withoutScript<T>(dir: string, work: (copy: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), "polosa-bench-bare-"));
  try {
    const copy = join(scratch, "dist");
    await cp(dir, copy, { recursive: true });
    for await (const file of glob("**/*.html", { cwd: copy })) {
      const page = await readFile(join(copy, file), "utf8");
      await writeFile(join(copy, file), page.replaceAll(program, ""));
    }
    return await work(copy);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The boot module and what is announced of it; the theme's inline script stays. */
const program = /<script type="module"[^>]*><\/script>|<link [^>]*href="[^"]+\.js"[^>]*>/g;

async function hasStarted(output: NodeJS.ReadableStream, port: number): Promise<void> {
  for await (const line of createInterface({ input: output })) if (line.includes(String(port))) return;
  throw new Error("The server ended before it had begun.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
