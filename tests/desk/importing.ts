import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#edition/article.ts";
import { importSource, type Import } from "../../src/desk/import-source.ts";
import { readEdition } from "../../src/desk/store.ts";
import { fixture } from "./in-folder.ts";

/** The seed page. */
export const seed = fixture("plain-text/seed/source.txt");

export async function imported(file: string, edition: string, lead = false): Promise<Import> {
  const outcome = await importSource(file, edition, lead);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export async function articleIn(edition: string, id: number): Promise<Article> {
  const stored = await readEdition(edition);
  const article = stored.ok ? stored.value.articles.find((one) => one.id === id) : undefined;
  if (article === undefined) throw new Error(`No article ${id}`);
  return article;
}

export async function headlinesIn(edition: string): Promise<[number, string][]> {
  const stored = await readEdition(edition);
  if (!stored.ok) throw new Error(JSON.stringify(stored.problems));
  return stored.value.articles
    .map((article): [number, string] => [article.id, article.headline])
    .toReversed();
}

export async function leadOf(edition: string): Promise<unknown> {
  const parsed = JSON.parse(await readFile(join(edition, "edition.json"), "utf8")) as { lead: unknown };
  return parsed.lead;
}
