import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Block } from "#edition/block.ts";
import { overwritten } from "../../src/desk/overwritten.ts";
import { describeImport } from "../../src/desk/report.ts";
import { articleIn, imported } from "./importing.ts";
import { inFolder, sourceIn } from "./in-folder.ts";

const text =
  "Заголовок\n\nПервый абзац о том, что случилось.\n«Мы победим в этом матче»,\nсказал тренер.\nВторой абзац о другом.\n";

const [opening, second]: Block[] = [
  { type: "paragraph", content: ["Первый абзац о том, что случилось."] },
  { type: "paragraph", content: ["Второй абзац о другом."] },
];

function quoteOf(body: readonly Block[]): Block[] {
  return body.filter((block) => block.type === "pullquote");
}

/** Imports, lets an editor change the article's file, and imports the same source again. */
async function reportAfter(change: (stored: Record<string, unknown>, body: Block[]) => object) {
  return inFolder(async (folder) => {
    const edition = join(folder, "edition");
    const source = await sourceIn(folder, text);
    await imported(source, edition);
    const { body, ...stored } = await articleIn(edition, 1);
    await writeFile(join(edition, "articles/1.json"), JSON.stringify(change(stored, body)));
    const lines = describeImport(await imported(source, edition)).split("\n");
    const from = lines.indexOf("  the story's file said otherwise than the source:");
    return from === -1
      ? []
      : lines.slice(from + 1).filter((line) => /^ {4}(?:body|[a-z]+[.\w]*) /u.test(line));
  });
}

describe("what an editor wrote and an import replaces is named in the report", () => {
  it("not where nothing is replaced", async () => {
    expect(await reportAfter((stored, body) => ({ ...stored, standfirst: "Подзаголовок", body }))).toEqual(
      [],
    );
  });

  it("a paragraph that was corrected, and emphasis", async () => {
    const marked: Block = {
      type: "paragraph",
      content: [{ type: "strong", content: ["Второй"] }, " абзац о другом."],
    };
    const corrected: Block = { type: "paragraph", content: ["Первый абзац о том, что произошло."] };
    const lines = await reportAfter((stored, body) => ({
      ...stored,
      body: [corrected, ...body.slice(1, -1), marked],
    }));
    expect(lines).toEqual([
      "    body.0 (paragraph) as the source has it again: «Первый абзац о том, что произошло.»",
      "    body.2 (paragraph) as the source has it again: «Второй абзац о другом.»",
    ]);
  });

  it("an image and a subheading that were added, and the words of a quotation", async () => {
    const added: Block[] = [
      { type: "subheading", text: "Что дальше" },
      { type: "image", file: "a.png", width: 1, height: 1, alt: "" },
    ];
    const lines = await reportAfter((stored, body) => ({
      ...stored,
      body: [
        ...added,
        ...body.map((block) =>
          block.type === "pullquote" ? { ...block, attribution: "сказал тренер сборной" } : block,
        ),
      ],
    }));
    expect(lines).toEqual([
      "    body.0 (subheading) dropped, the source does not have it: «Что дальше»",
      "    body.1 (image) dropped, the source does not have it",
      "    body.3 (pullquote) as the source has it again: «Мы победим в этом матче»",
    ]);
  });

  it("a block that was taken out, and one that was moved", async () => {
    expect(await reportAfter((stored, body) => ({ ...stored, body: [opening, ...quoteOf(body)] }))).toEqual([
      "    body.2 (paragraph) added, the file did not have it: «Второй абзац о другом.»",
    ]);
    expect(
      await reportAfter((stored, body) => ({ ...stored, body: [second, opening, ...quoteOf(body)] })),
    ).toEqual(["    body.0 (paragraph) moved to where the source has it: «Второй абзац о другом.»"]);
  });

  it("a headline with other spaces", async () => {
    const lines = await reportAfter((stored, body) => ({ ...stored, headline: " Заголовок", body }));
    expect(lines).toEqual(["    headline as the source has it again: « Заголовок»"]);
  });
});

function thousandParagraphs(end: string): Block[] {
  return Array.from({ length: 1000 }, (_, at) => ({ type: "paragraph", content: [`Абзац ${at}${end}`] }));
}

it("does not compare all with all in a very long text: it is dropped and added", () => {
  const article = { id: 1, slug: "a", headline: "А", related: [] };
  const found = overwritten(
    { ...article, body: thousandParagraphs(".") },
    { ...article, body: thousandParagraphs("!") },
  );
  expect(new Set(found.map(({ deed }) => deed))).toEqual(new Set(["dropped", "added"]));
  expect(found).toHaveLength(2000);
});

it("keeps fields of an article's file that the desk does not know", async () => {
  await inFolder(async (folder) => {
    const edition = join(folder, "edition");
    const file = join(edition, "articles/1.json");
    await imported(await sourceIn(folder, text), edition);
    const own = { checkedBy: "Айгерим", notes: ["перезвонить"] };
    await writeFile(
      file,
      JSON.stringify({ ...(JSON.parse(await readFile(file, "utf8")) as object), ...own }),
    );
    const { written } = await imported(await sourceIn(folder, `${text}Новый абзац.\n`), edition);
    expect(written).toEqual([file]);
    const after = JSON.parse(await readFile(file, "utf8")) as { readonly body: readonly Block[] };
    expect(after).toMatchObject(own);
    expect(after.body.at(-1)).toEqual({ type: "paragraph", content: ["Новый абзац."] });
    expect((await imported(await sourceIn(folder, `${text}Новый абзац.\n`), edition)).written).toEqual([]);
  });
});

it("keeps such fields inside of blocks and of the source, as long as these are there", async () => {
  await inFolder(async (folder) => {
    const edition = join(folder, "edition");
    const file = join(edition, "articles/1.json");
    await imported(await sourceIn(folder, text), edition);
    type File = { readonly body: readonly Record<string, unknown>[]; readonly source?: object };
    const stored = JSON.parse(await readFile(file, "utf8")) as File;
    const marked = {
      ...stored,
      source: { name: "Акорда", contract: 7 },
      body: stored.body.map((block, at) => ({ ...block, mark: at })),
    };
    await writeFile(file, JSON.stringify(marked));
    const edited = text.replace("в этом матче", "в том матче").replace("о другом", "о третьем");
    expect((await imported(await sourceIn(folder, `${edited}Новый абзац.\n`), edition)).written).toEqual([
      file,
    ]);
    const after = JSON.parse(await readFile(file, "utf8")) as File;
    expect(after.source).toEqual({ name: "Акорда", contract: 7 });
    // A paragraph is known by its words, a quotation by its id.
    expect(after.body.map(({ mark }) => mark)).toEqual([0, 1, undefined, undefined]);
    expect((await imported(await sourceIn(folder, `${edited}Новый абзац.\n`), edition)).written).toEqual([]);
  });
});
