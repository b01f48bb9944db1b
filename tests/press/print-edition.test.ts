import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { openEdition } from "../../src/press/edition-folder.ts";
import type { PageFrame } from "../../src/press/page-template.ts";
import { printEdition } from "../../src/press/print-edition.ts";
import { fixtureEdition, inFolder } from "./in-folder.ts";

/** Stands for the reader's print bundle: the press knows no more of it than its contract. */
const bundle = `
export const firstPaintScript = "first()";
export function print(path, data) {
  const headline = data.article?.headline ?? "";
  return { status: data.stray ? 404 : 200, head: "", body: "<h1>" + path + " " + headline + "</h1>" };
}`;

const template = '<html lang="ru"><head><!--page-head--></head><body><!--page-body--></body></html>';

/** Prints an edition and gives every file that came of it, by its path. */
async function printed(name: string): Promise<Map<string, string>> {
  return inFolder(async (folder) => {
    const outDir = join(folder, "out");
    await writeFile(join(folder, "print.mjs"), bundle);
    const edition = await openEdition(fixtureEdition(name));
    const frame: PageFrame = { template, edition: edition.edition, firstPaintScript: "first()" };
    const url = pathToFileURL(join(folder, "print.mjs")).href;
    const pages = await printEdition({ folder: edition, frame, bundle: url, outDir });
    const names = await readdir(outDir, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(
      files.map(async (file) => [file.slice(outDir.length), await readFile(file, "utf8")] as const),
    );
    const found = new Map(texts);
    expect([...found.keys()].filter((path) => path.endsWith(".html"))).toHaveLength(pages);
    return found;
  });
}

test("every article has its page and its JSON, and the edition its feed and pictures", async () => {
  const files = await printed("states");
  expect(files.get("/index.html")).toContain("<h1>/ Все");
  expect(files.get("/404.html")).toContain("<h1>/404.html </h1>");
  expect(files.get("/news/vse-bloki-3/index.html")).toContain("<h1>/news/vse-bloki-3/ Все");
  for (let id = 1; id <= 10; id++) {
    const article = JSON.parse(files.get(`/edition/articles/${id}.json`) ?? "") as { id: number };
    expect(article.id).toBe(id);
  }
  expect([...files.keys()].filter((path) => path.startsWith("/edition/images/")).toSorted()).toEqual([
    "/edition/images/step.png",
    "/edition/images/uzor.png",
  ]);
  const feed = JSON.parse(files.get("/edition/feed.json") ?? "") as { items: object[] };
  expect(feed.items).toHaveLength(10);
});

test("what readers get is the edition as it is published: spaces set, sources of the editors not beside it", async () => {
  const files = await printed("states");
  expect(files.get("/edition/articles/3.json")).toContain("12\u00a0000\u00a0000\u00a0тенге");
  expect([...files.keys()].some((path) => path.endsWith("edition.json"))).toBe(false);
});

test("an article that is broken has neither page nor JSON nor place in the feed", async () => {
  const files = await printed("broken");
  expect([...files.keys()].toSorted()).toEqual([
    "/404.html",
    "/edition/articles/3.json",
    "/edition/feed.json",
    "/edition/feed/1.json",
    "/edition/feed/newest.json",
    "/edition/quotes/1.json",
    "/feed/1/index.html",
    "/feed/index.html",
    "/history/index.html",
    "/index.html",
    "/news/tselaya-3/index.html",
    "/quotes/index.html",
    "/saved/index.html",
  ]);
  expect([...files.values()].join("")).not.toContain("alert(1)");
});

test("an empty edition is printed, too", async () => {
  const files = await printed("empty");
  expect([...files.keys()].toSorted()).toEqual([
    "/404.html",
    "/edition/feed.json",
    "/edition/feed/newest.json",
    "/edition/quotes/1.json",
    "/feed/index.html",
    "/history/index.html",
    "/index.html",
    "/quotes/index.html",
    "/saved/index.html",
  ]);
});
