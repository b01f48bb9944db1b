import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { articleJsonPath } from "#edition/paths.ts";
import type { PrintBundle } from "#reader/print-contract.ts";
import type { PageJob } from "./plan.ts";
import { printJob, type PrintRun } from "./print-job.ts";

/** What a worker is started with. */
export interface WorkerData {
  readonly run: PrintRun;
  /** File URL of the print bundle. */
  readonly bundle: string;
  readonly outDir: string;
}

const { bundle: bundleUrl, outDir, run } = workerData as WorkerData;
const bundle = (await import(bundleUrl)) as PrintBundle;

parentPort?.on("message", (jobs: readonly PageJob[]) => {
  void printAll(jobs).then(
    () => parentPort?.postMessage("done"),
    (error: unknown) => {
      throw error;
    },
  );
});
parentPort?.postMessage("done");

async function printAll(jobs: readonly PageJob[]): Promise<void> {
  for (const job of jobs) await printToDisk(job);
}

async function printToDisk(job: PageJob): Promise<void> {
  const { article, html } = await printJob(run, bundle, job);
  await write(job.path.endsWith("/") ? `${job.path}index.html` : job.path, html);
  if (job.kind === "article" && article !== undefined) {
    await write(articleJsonPath(article.id), JSON.stringify(article));
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
