import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { EditionFolder } from "./edition-folder.ts";
import type { PageFrame } from "./page-template.ts";
import { archiveDocuments, feedDocuments, newestFeed, pageJobs, type PageJob } from "./plan.ts";
import type { WorkerData } from "./print-worker.ts";

/** Pages a worker is handed at a time: few enough that memory stays flat however large the edition. */
const batchSize = 40;

/** Below this many pages a second worker costs more to start than it prints. */
const pagesPerWorker = 150;

/** A page's garbage is short-lived: with little room for it, memory stays flat in a large edition. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

export interface PrintOrder {
  readonly folder: EditionFolder;
  readonly frame: PageFrame;
  /** File URL of the print bundle. */
  readonly bundle: string;
  readonly outDir: string;
}

/** Prints every page of an edition, and its articles, quotations and feed as JSON. Resolves to the number of pages. */
export async function printEdition({ folder, frame, bundle, outDir }: PrintOrder): Promise<number> {
  // What lies there is the edition as its editors keep it; readers get it as it is published.
  await rm(join(outDir, "edition"), { recursive: true, force: true });
  await mkdir(join(outDir, "edition"), { recursive: true });
  for (const documents of [feedDocuments(folder), archiveDocuments(folder)]) {
    for (const { path, document } of documents) {
      const file = join(outDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(document));
    }
  }
  await cp(join(folder.dir, "images"), join(outDir, "edition/images"), {
    recursive: true,
    force: true,
  }).catch(ignoreMissing);
  const run = { editionDir: folder.dir, feed: newestFeed(folder), frame };
  const atLeast = folder.entries.length + folder.quotes.length + 1;
  const count = Math.min(availableParallelism(), Math.ceil(atLeast / pagesPerWorker));
  const batches = inBatches(pageJobs(folder), batchSize);
  const printed = await Promise.all(
    Array.from({ length: count }, () => printWithWorker({ run, bundle, outDir }, batches)),
  );
  return printed.reduce((sum, pages) => sum + pages, 0);
}

/** One worker takes batch after batch until none is left. */
function printWithWorker(data: WorkerData, batches: Generator<PageJob[]>): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./print-worker.ts", import.meta.url), {
      workerData: data,
      resourceLimits,
    });
    let pages = 0;
    worker.on("message", () => {
      const next = batches.next();
      if (next.done === true) {
        resolve(pages);
        void worker.terminate();
        return;
      }
      pages += next.value.length;
      worker.postMessage(next.value);
    });
    worker.on("error", (error) => {
      // The build has failed: the other workers get nothing more to do.
      batches.return(undefined);
      reject(error);
    });
    worker.on("exit", (code) => reject(new Error(`a print worker ended with code ${code}`)));
  });
}

function* inBatches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
