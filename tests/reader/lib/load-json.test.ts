import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Parsed } from "#edition/problem.ts";
import { loadJson, LoadFailure } from "#reader/lib/load-json.ts";

/** Closes what a test has opened. */
let close: (() => void) | undefined;
afterEach(() => close?.());

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, resolve);
  await promise;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  return `http://localhost:${(server.address() as AddressInfo).port}/edition/feed.json`;
}

const asIs = (data: unknown): Parsed<unknown> => ({ ok: true, value: data });
const never = new AbortController().signal;

async function failureOf(loading: Promise<unknown>): Promise<LoadFailure> {
  const error: unknown = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof LoadFailure) return error;
  throw new Error("expected a LoadFailure", { cause: error });
}

describe("loading a document of the edition", () => {
  it("gives what was parsed", async () => {
    const address = await serving((_, response) => response.end('{"a": 1}'));
    await expect(loadJson(address, asIs, never)).resolves.toEqual({ a: 1 });
  });

  it.each([
    [404, "not-found"],
    [410, "not-found"],
    [500, "server"],
    [503, "server"],
    [403, "server"],
  ] as const)("tells by an answer of %i: %s", async (status, kind) => {
    const address = await serving((_, response) => response.writeHead(status).end("{}"));
    expect((await failureOf(loadJson(address, asIs, never))).kind).toBe(kind);
  });

  it("takes a page of a hotel's network for no edition", async () => {
    const address = await serving((_, response) => response.end("<!doctype html><p>Вход"));
    expect((await failureOf(loadJson(address, asIs, never))).kind).toBe("invalid");
  });

  it("names the field that is wrong", async () => {
    const address = await serving((_, response) => response.end("{}"));
    const problems = [{ file: address, field: "headline", message: "is missing" }];
    const failure = await failureOf(loadJson(address, () => ({ ok: false, problems }), never));
    expect(failure.kind).toBe("invalid");
    expect(failure.problems).toEqual(problems);
    expect(failure.message).toContain("headline: is missing");
  });

  it("tells a server that breaks off from one that answers", async () => {
    const address = await serving((_, response) => response.destroy());
    expect((await failureOf(loadJson(address, asIs, never))).kind).toMatch(/^(?:not-reachable|offline)$/);
  });

  it("passes on that it was called off, which is no failure", async () => {
    const address = await serving(() => {});
    const controller = new AbortController();
    const loading = loadJson(address, asIs, controller.signal);
    controller.abort();
    await expect(loading).rejects.toMatchObject({ name: "AbortError" });
  });
});
