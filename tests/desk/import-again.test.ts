import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pullQuotes } from "#edition/article.ts";
import { describeImport } from "../../src/desk/report.ts";
import { articleIn, imported, seed } from "./importing.ts";
import { filesIn, inFolder, sourceIn, writesIn } from "./in-folder.ts";

describe("importing again", () => {
  it("rewrites no file", async () => {
    await inFolder(async (edition) => {
      await imported(seed, edition);
      const before = await writesIn(edition);
      const again = await imported(seed, edition);
      expect(again.written).toEqual([]);
      expect(again.unchanged).toBe(26);
      expect(await writesIn(edition)).toEqual(before);
    });
  });

  it("leaves a file alone that an editor laid out differently", async () => {
    await inFolder(async (edition) => {
      await imported(seed, edition);
      const file = join(edition, "articles/25.json");
      const oneLine = JSON.stringify(JSON.parse(await readFile(file, "utf8")));
      await writeFile(file, oneLine);
      expect((await imported(seed, edition)).written).toEqual([]);
      expect(await readFile(file, "utf8")).toBe(oneLine);
    });
  });

  it("gives the same numbers after a stop half-way", async () => {
    await inFolder(async (folder) => {
      const [whole, stopped] = [join(folder, "whole"), join(folder, "stopped")];
      const { written } = await imported(seed, whole);
      await imported(seed, stopped);
      for (const path of written.slice(10)) await rm(path.replace(whole, stopped));
      expect((await filesIn(stopped)).size).toBe(10);
      await imported(seed, stopped);
      expect(await filesIn(stopped)).toEqual(await filesIn(whole));
    });
  });

  it("keeps the ids of quotes, also one that an editor gave, and the fields an editor added", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      const text = "Заголовок\n\n«Мы победим в этом матче»,\nсказал тренер.\n«Мы начнём завтра утром».\n";
      await imported(await sourceIn(folder, text), edition);
      const stored = await articleIn(edition, 1);
      const edited = {
        ...stored,
        slug: "drugoy-adres",
        standfirst: "Подзаголовок",
        body: stored.body.map((block) =>
          block.type === "pullquote" && block.attribution !== undefined
            ? { ...block, id: "q-editor" }
            : block,
        ),
      };
      await writeFile(join(edition, "articles/1.json"), JSON.stringify(edited));
      await imported(await sourceIn(folder, `${text}Новый абзац.\n«Мы победим в этом матче!»\n`), edition);
      const after = await articleIn(edition, 1);
      expect(after.slug).toBe("drugoy-adres");
      expect(after.standfirst).toBe("Подзаголовок");
      const [, second] = pullQuotes(stored);
      expect(pullQuotes(after).map((quote) => quote.id)).toEqual([
        "q-editor",
        second?.id,
        expect.stringMatching(/^q-[a-z0-9]{12}$/),
      ]);
    });
  });

  it("finds the speakers anew when the list of people has changed", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      const text = "Заголовок\n\n«Мы победим в этом матче»,\nсказал тренер сборной.\n";
      const source = await sourceIn(folder, text);
      expect(describeImport(await imported(source, edition))).toContain("0 stated, 0 inferred, 1 unknown");
      const file = join(edition, "edition.json");
      const listed = (people: unknown) =>
        readFile(file, "utf8").then((json) =>
          writeFile(file, JSON.stringify({ ...(JSON.parse(json) as object), people })),
        );
      await listed([{ id: "omarov", name: "Серик Омаров", aliases: ["тренер сборной"] }]);
      expect(describeImport(await imported(source, edition))).toContain("1 stated, 0 inferred, 0 unknown");
      const [quote] = pullQuotes(await articleIn(edition, 1));
      expect(quote?.speaker).toEqual({ known: "stated", person: "omarov", name: "Серик Омаров" });
      expect(Object.keys(quote ?? {})).toEqual(["type", "id", "text", "attribution", "speaker"]);
      await listed([]);
      await imported(source, edition);
      expect(pullQuotes(await articleIn(edition, 1))[0]?.speaker).toBeUndefined();
    });
  });
});
