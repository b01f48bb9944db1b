import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { ResolvedConfig } from "vite";
import { readArticle, type EditionFolder } from "../edition-folder.ts";
import { cardJobs, type CardJob } from "./card-plan.ts";
import { CardStore } from "./card-store.ts";
import { openPainter } from "./painter.ts";

/** Where pictures are kept from one build to the next, in the project's folder. */
export const cardCache = "node_modules/.cache/polosa-cards";

export interface CardRun {
  readonly folder: EditionFolder;
  readonly outDir: string;
  readonly store: CardStore;
}

/** After the pages are printed: draws the pictures that they name for previews, and says how long it took. */
export async function printCards(
  { build, logger, root }: ResolvedConfig,
  folder: EditionFolder,
): Promise<void> {
  const painter = await openPainter();
  if (painter === undefined) {
    logger.warn("No pictures for previews: this machine has no binary of @takumi-rs/core.");
    return;
  }
  const started = performance.now();
  const store = await CardStore.open(resolve(root, cardCache), painter);
  const { bytes, count } = await writeCards({ folder, outDir: resolve(root, build.outDir), store });
  await store.clear();
  const seconds = (performance.now() - started) / 1000;
  const speed = store.drawn === 0 ? "" : `, ${Math.round(store.drawn / seconds)} a second`;
  const kilobytes = count === 0 ? 0 : bytes / count / 1000;
  logger.info(
    `${count} pictures for previews, ${store.drawn} of them drawn anew in ${seconds.toFixed(2)} s${speed}; ${kilobytes.toFixed(0)} kB each`,
  );
}

export interface WrittenCards {
  readonly count: number;
  readonly bytes: number;
}

/** Writes every picture of an edition. The library draws in threads of its own: a few are under way at a time. */
export async function writeCards({ folder, outDir, store }: CardRun): Promise<WrittenCards> {
  const jobs = allJobs(folder);
  let count = 0;
  let bytes = 0;
  const work = async () => {
    for (const { content, path } of jobs) {
      const picture = await store.take(content);
      const file = join(outDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, picture);
      count += 1;
      bytes += picture.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return { count, bytes };
}

function* allJobs(folder: EditionFolder): Generator<CardJob, undefined> {
  for (const { id } of folder.entries) {
    const read = readArticle(folder.dir, id, folder.edition.people);
    if (read.ok) yield* cardJobs(folder.edition, read.value);
  }
}
