import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basename, dirname, join, resolve } from "node:path";
import compression from "compression";
import serveStatic from "serve-static";
import { parseArticleJson } from "#edition/article.ts";
import { articleIdOfPath, articleJsonPath, articlePath } from "#edition/paths.ts";
import { policyFile } from "./print-build.ts";
import { securityHeaders } from "./security.ts";

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
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const moved = await movedTo(outDir, pathname);
    if (moved !== undefined) {
      response.writeHead(301, { Location: moved + search }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
      response.end(request.method === "HEAD" ? undefined : notFoundPage);
    });
  };

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    compress(request as never, response as never, () => {
      answer(request, response).catch(() => response.writeHead(500).end());
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

/** The right address of an article that was asked for by an outdated one. */
async function movedTo(outDir: string, pathname: string): Promise<string | undefined> {
  const id = articleIdOfPath(pathname);
  if (id === undefined) return undefined;
  const text = await readFile(join(outDir, articleJsonPath(id)), "utf8").catch(() => undefined);
  const parsed = text === undefined ? undefined : parseArticleJson(text, articleJsonPath(id));
  if (parsed?.ok !== true) return undefined;
  const right = articlePath(parsed.value);
  return right === pathname ? undefined : right;
}

function setCaching(response: ServerResponse, file: string): void {
  // Files with a hash in their name never change; everything else is asked for again, by its tag.
  const forever = basename(dirname(file)) === "assets";
  response.setHeader("Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
}

await serve(resolve(process.argv[2] ?? "dist"), Number(process.env["PORT"] ?? 4173));
