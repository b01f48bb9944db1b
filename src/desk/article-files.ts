import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#edition/article.ts";
import type { Problem } from "#edition/problem.ts";

export function articlePathIn(folder: string, id: number): string {
  return join(folder, "articles", `${id}.json`);
}

/** The files that stand where an edition has its articles, in no order. */
export async function articleFiles(folder: string): Promise<string[]> {
  const articles = join(folder, "articles");
  const names = await readdir(articles);
  return names.filter((name) => name.endsWith(".json")).map((name) => join(articles, name));
}

/** An article's file is named by its number: what is wrong where it is not. */
export function misnamed(folder: string, file: string, { id }: Article): Problem[] {
  if (file === articlePathIn(folder, id)) return [];
  return [{ file, field: "id", message: `expected the number in the file's name, found ${id}` }];
}
