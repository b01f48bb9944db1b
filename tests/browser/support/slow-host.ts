import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as later } from "node:timers/promises";

/** Small enough that a browser paints between two of them, within a row of buttons as well. */
const piece = 240;
const pause = 8;

/** Serves what another host has, its pages in small pieces, as over a bad line. Returns its address. */
export async function slowHost(address: string): Promise<{ readonly address: string; close: () => void }> {
  const server = createServer((request, response) => {
    void pass(new URL(request.url ?? "/", address), response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => server.close() };
}

async function pass(from: URL, response: ServerResponse): Promise<void> {
  const answer = await fetch(from);
  const body = new Uint8Array(await answer.arrayBuffer());
  const type = answer.headers.get("content-type") ?? "";
  response.writeHead(answer.status, { "content-type": type });
  const size = type.startsWith("text/html") ? piece : body.length;
  for (let at = 0; at < body.length; at += size) {
    response.write(body.subarray(at, at + size));
    if (size === piece) await later(pause);
  }
  response.end();
}
