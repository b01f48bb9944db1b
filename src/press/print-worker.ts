import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { PrintBundle } from "#reader/print-contract.ts";
import type { PageJob } from "./plan.ts";
import { articleReader, printJob, type PrintRun } from "./print-job.ts";

/** What a worker is started with. */
export interface WorkerData {
  readonly run: PrintRun;
  /** File URL of the print bundle. */
  readonly bundle: string;
  readonly outDir: string;
}

const { bundle: bundleUrl, outDir, run } = workerData as WorkerData;
const bundle = (await import(bundleUrl)) as PrintBundle;
const read = articleReader(run.editionDir, run.frame.edition.people);

parentPort?.on("message", (jobs: readonly PageJob[]) => {
  for (const job of jobs) printToDisk(job);
  parentPort?.postMessage("done");
});
parentPort?.postMessage("done");

function printToDisk(job: PageJob): void {
  const { document, html } = printJob(run, bundle, job, read);
  write(job.path.endsWith("/") ? `${job.path}index.html` : job.path, html);
  if (document !== undefined) write(document.path, JSON.stringify(document.data));
}

/** At once: this thread has nothing else to do meanwhile. */
function write(path: string, text: string): void {
  const file = join(outDir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
