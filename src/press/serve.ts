import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { basename, dirname, join, resolve } from "node:path";
import compression from "compression";
import serveStatic from "serve-static";
import { parseArticleJson } from "#edition/article.ts";
import {
  articleIdOfPath,
  articleJsonPath,
  articlePath,
  plainPath,
  quotePageOf,
  quotePagePath,
} from "#edition/paths.ts";
import { policyFile, securityHeaders } from "./security.ts";

/**
 * Serves what `npm run build` has printed, as a good host would: compressed, with the security
 * headers, with a true 404, and with old addresses of an article leading to its new one.
 */
async function serve(outDir: string, port: number): Promise<void> {
  const headers = securityHeaders(await readFile(join(outDir, policyFile), "utf8"));
  const notFoundPage = await readFile(join(outDir, "404.html"));
  const compress = compression({ threshold: 512 });
  const files = serveStatic(outDir, { cacheControl: false, setHeaders: setCaching });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(request);
    if (url === undefined) return refuse(response, 400);
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refuse(response, 405, { Allow: "GET, HEAD" });
    }
    const moved = await movedTo(outDir, url.pathname);
    if (moved !== undefined) {
      // Not kept by browsers: a slug may be put back.
      response.writeHead(301, { Location: moved + url.search, "Cache-Control": "no-cache" }).end();
      return undefined;
    }
    files(request, response, (error?: unknown) => {
      if (error !== undefined) return refuse(response, statusOf(error));
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
      return response.end(request.method === "HEAD" ? undefined : notFoundPage);
    });
    return undefined;
  };

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    compress(request as never, response as never, () => {
      answer(request, response).catch((error: unknown) => refuse(response, statusOf(error)));
    });
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE";
    console.error(
      taken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : error.message,
    );
    process.exitCode = 1;
  });
  server.listen(port, () => console.log(`Полоса: http://localhost:${port}`));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

/** The address that was asked for, on whatever host; undefined where it is none. */
function addressOf(request: IncomingMessage): URL | undefined {
  const address = `http://localhost${request.url ?? ""}`;
  return request.url?.startsWith("/") === true && URL.canParse(address) ? new URL(address) : undefined;
}

/** An answer without a page; one that has already begun can only be broken off. */
function refuse(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, headers).end();
}

function statusOf(error: unknown): number {
  const known = typeof error === "object" && error !== null && "status" in error;
  return known && typeof error.status === "number" ? error.status : 500;
}

/** The right address of a page that was asked for by an outdated or a careless one. */
async function movedTo(outDir: string, pathname: string): Promise<string | undefined> {
  if (/\/\/|\/index\.html$/.test(pathname)) return plainPath(pathname);
  const page = quotePageOf(pathname);
  const id = articleIdOfPath(pathname) ?? page?.article;
  if (id === undefined) return undefined;
  const text = await readFile(join(outDir, articleJsonPath(id)), "utf8").catch(() => undefined);
  const parsed = text === undefined ? undefined : parseArticleJson(text, articleJsonPath(id));
  if (parsed?.ok !== true) return undefined;
  const right = page === undefined ? articlePath(parsed.value) : quotePagePath(parsed.value, page.quote);
  return right === pathname ? undefined : right;
}

function setCaching(response: ServerResponse, file: string): void {
  // Files with a hash in their name never change; everything else is asked for again, by its tag. So are the
  // feed's numbered pages: they stay complete, but a headline in them may be corrected.
  const forever = basename(dirname(file)) === "assets";
  response.setHeader("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
}

await serve(resolve(process.argv[2] ?? "dist"), Number(process.env["PORT"] ?? 4173));
