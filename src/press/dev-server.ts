import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import serveStatic from "serve-static";
import type { RunnableDevEnvironment, ViteDevServer } from "vite";
import {
  articleIdOfPath,
  articleJsonPath,
  articlePath,
  notFoundPath,
  quotePageOf,
  quotePagePath,
  quotesJsonPath,
} from "#edition/paths.ts";
import { describeProblem } from "#edition/problem.ts";
import type { PrintBundle } from "#reader/print-contract.ts";
import { cardAt } from "./cards/answer-card.ts";
import { canPaint } from "./cards/painter.ts";
import { EditionError, openEdition, type EditionFolder } from "./edition-folder.ts";
import { archiveDocuments, feedDocuments, newestFeed, pageJobs, type PageJob } from "./plan.ts";
import { articleReader, printJob } from "./print-job.ts";
import { quoteListPages } from "./quote-lists.ts";
import { quotesDocument } from "./quotes-document.ts";

/** While developing, every request prints from the files as they are now. */
export function servePrintedPages(server: ViteDevServer, editionDir: string): () => void {
  server.watcher.add(editionDir);
  server.watcher.on("all", (_, file) => {
    if (file.startsWith(editionDir)) server.ws.send({ type: "full-reload" });
  });
  server.middlewares.use("/edition/images", serveStatic(join(editionDir, "images")));
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request);
    if (!path.startsWith("/edition/")) return next();
    const answered = path.startsWith("/edition/cards/")
      ? answerCard(server, editionDir, path, response)
      : answerJson(editionDir, path, response);
    answered.catch(next);
  });
  return () => {
    server.middlewares.use((request, response, next) => {
      answerPage(server, editionDir, request, response).catch(next);
    });
  };
}

async function answerJson(editionDir: string, path: string, response: ServerResponse): Promise<void> {
  const folder = await openEdition(editionDir);
  const document = await findDocument(folder, path);
  response.statusCode = document === undefined ? 404 : 200;
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(document ?? {}));
}

async function answerCard(
  { config }: ViteDevServer,
  editionDir: string,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const picture = await cardAt(config.root, editionDir, path);
  response.statusCode = picture === undefined ? 404 : 200;
  response.setHeader("Content-Type", "image/png");
  response.end(picture);
}

async function findDocument(folder: EditionFolder, path: string): Promise<object | undefined> {
  const { edition, entries } = folder;
  const read = articleReader(folder.dir, edition.people);
  const entry = entries.find(({ id }) => articleJsonPath(id) === path);
  if (entry !== undefined) return read(entry.id);
  for (const list of quoteListPages(folder)) {
    if (quotesJsonPath(list.filter, list.page) === path) return quotesDocument(edition, list, read);
  }
  for (const { document, path: own } of feedDocuments(folder)) if (own === path) return document;
  for (const { document, path: own } of archiveDocuments(folder)) if (own === path) return document;
  return undefined;
}

async function answerPage(
  server: ViteDevServer,
  editionDir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  try {
    const folder = await openEdition(editionDir);
    for (const problem of folder.problems) {
      server.config.logger.error(describeProblem(problem));
    }
    const job = findJob(folder, path);
    const bundle = await loadBundle(server);
    const template = await server.transformIndexHtml(
      path,
      await readFile(join(server.config.root, "index.html"), "utf8"),
    );
    const { edition } = folder;
    const cards = await canPaint();
    const frame = { template, edition, firstPaintScript: bundle.firstPaintScript, cards };
    const read = articleReader(editionDir, edition.people);
    const page = printJob({ editionDir, feed: newestFeed(folder), frame }, bundle, job, read);
    response.statusCode = page.status;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page.html);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    server.config.logger.error(error.message);
    response.statusCode = 500;
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    response.end(error.message);
  }
}

async function loadBundle(server: ViteDevServer): Promise<PrintBundle> {
  const environment = server.environments.ssr as RunnableDevEnvironment;
  return (await environment.runner.import("/src/reader/print.tsx")) as PrintBundle;
}

function findJob(folder: EditionFolder, path: string): PageJob {
  const page = quotePageOf(path);
  const id = articleIdOfPath(path) ?? page?.article;
  const entry = folder.entries.find((one) => one.id === id);
  // An outdated slug opens them too.
  if (entry !== undefined && page === undefined) {
    return { kind: "article", path: articlePath(entry), id: entry.id };
  }
  const there = folder.quotes.some(({ article, quote }) => article === id && quote === page?.quote);
  if (entry !== undefined && page !== undefined && there) {
    return { kind: "quote", path: quotePagePath(entry, page.quote), id: entry.id };
  }
  for (const job of pageJobs(folder)) if (job.path === path) return job;
  return { kind: "not-found", path: notFoundPath };
}

function pathOf(request: IncomingMessage): string {
  return new URL(`http://localhost${request.url ?? "/"}`).pathname;
}
