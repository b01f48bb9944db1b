import { resolve } from "node:path";
import { openEdition, readArticle } from "../edition-folder.ts";
import { cardJobs } from "./card-plan.ts";
import { CardStore } from "./card-store.ts";
import { openPainter } from "./painter.ts";
import { cardCache } from "./print-cards.ts";

let opening: Promise<CardStore | undefined> | undefined;

/** While developing: the picture at an address, from the article as it is now; undefined where there is none. */
export async function cardAt(
  root: string,
  editionDir: string,
  path: string,
): Promise<Uint8Array | undefined> {
  const id = /^\/edition\/cards\/([1-9]\d{0,15})[-.]/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const { edition } = await openEdition(editionDir);
  const read = readArticle(editionDir, Number(id), edition.people);
  if (!read.ok) return undefined;
  const job = cardJobs(edition, read.value).find((one) => one.path === path);
  const store = job === undefined ? undefined : await (opening ??= openStore(root));
  return job === undefined ? undefined : store?.take(job.content);
}

async function openStore(root: string): Promise<CardStore | undefined> {
  const painter = await openPainter();
  return painter === undefined ? undefined : CardStore.open(resolve(root, cardCache), painter);
}
