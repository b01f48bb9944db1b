import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findBrowser } from "../harness/find-browser.ts";
import { launchOptionsFor } from "../harness/launch-options.ts";

export type Parameters = Readonly<Record<string, unknown>>;

interface Answer {
  readonly id?: number;
  readonly result?: Parameters;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: Parameters;
}

type Listener = (parameters: Parameters) => void;

/**
 * A browser that is spoken to by hand. Playwright turns the debugger's Runtime domain on for each
 * page, and that alone adds some 200 ms of blocking time on a slow phone.
 */
export interface BareBrowser {
  /** Where other tools may speak to the same browser. */
  readonly port: number;
  send(method: string, parameters?: Parameters, sessionId?: string): Promise<Parameters>;
  /** Calls back for every event of this name, until the returned function is called. */
  on(method: string, listener: Listener): () => void;
  close(): Promise<void>;
}

export async function startBareBrowser(): Promise<BareBrowser> {
  const options = launchOptionsFor(await findBrowser());
  const profile = await mkdtemp(join(tmpdir(), "polosa-bench-"));
  const words = [
    ...(options.args ?? []),
    "--headless",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(options.executablePath ?? "", [...words, "about:blank"], {
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  process.once("exit", () => child.kill());
  const address = await addressOf(child);
  const socket = new WebSocket(address);
  await once(socket, "open");
  const waiting = new Map<number, PromiseWithResolvers<Parameters>>();
  const listeners = new Map<string, Set<Listener>>();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.method !== undefined) {
      for (const listener of listeners.get(answer.method) ?? []) listener(answer.params ?? {});
    }
    if (answer.id === undefined) return;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) asked?.resolve(answer.result ?? {});
    else asked?.reject(new Error(answer.error.message));
  });
  let last = 0;
  return {
    port: Number(new URL(address).port),
    send: (method, parameters = {}, sessionId) => {
      last += 1;
      const asked = Promise.withResolvers<Parameters>();
      waiting.set(last, asked);
      socket.send(JSON.stringify({ id: last, method, params: parameters, sessionId }));
      return asked.promise;
    },
    on: (method, listener) => {
      const known = listeners.get(method) ?? new Set();
      listeners.set(method, known.add(listener));
      return () => known.delete(listener);
    },
    close: async () => {
      const ended = once(child, "close");
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser says on its error stream where it can be spoken to. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error("The browser has no error stream.");
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:.*)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("The browser ended before it could be spoken to.");
}
