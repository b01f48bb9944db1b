import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importSource } from "../../src/desk/import-source.ts";
import { imported, seed } from "./importing.ts";
import { filesIn, fixture, inFolder, sourceIn, writesIn } from "./in-folder.ts";

/** JSON that is nested deeper than a function can call itself. */
function deep(open: string, close: string): string {
  return `${open.repeat(50_000)}"x"${close.repeat(50_000)}`;
}

const marks = deep('{"type": "strong", "content": [', "]}");

describe("an import that fails", () => {
  it("writes nothing for a broken source", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      const outcome = await importSource(fixture("plain-text-broken/windows-1251.txt"), edition, false);
      expect(outcome.ok).toBe(false);
      expect(await filesIn(folder)).toEqual(new Map());
    });
  });

  it.each([
    [
      "articles/7.json",
      '{"id": 8, "slug": "a", "headline": "А", "body": []}',
      "id: expected the number in the file's name, found 8",
    ],
    [
      "articles/notes.json",
      '{"id": 8, "slug": "a", "headline": "А", "body": []}',
      "id: expected the number in the file's name, found 8",
    ],
    ["articles/25.json", "{}", "slug: is missing"],
    [
      "articles/25.json",
      `{"id": 25, "slug": "a", "headline": "А", "body": [{"type": "paragraph", "content": [${marks}]}]}`,
      `body.0.content.0${".content.0".repeat(8)}: expected at most 8 marks inside each other`,
    ],
    [
      "articles/25.json",
      `{"id": 25, "slug": "a", "headline": "А", "body": [], "own": ${deep("[", "]")}}`,
      "own: expected fewer values inside each other",
    ],
    ["edition.json", '{"name": ""}', "name: expected text that is not empty"],
  ])("writes nothing into an edition whose %s is broken", async (path, text, message) => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(seed, edition);
      await writeFile(join(edition, path), text);
      const before = await writesIn(edition);
      const outcome = await importSource(await sourceIn(folder, "Новая\n\nАбзац.\n"), edition, false);
      const problems = outcome.ok
        ? []
        : outcome.problems.map((one) => `${one.kind} ${one.file} ${one.field}: ${one.message}`);
      expect(problems).toContain(`broken-edition ${join(edition, path)} ${message}`);
      expect(await writesIn(edition)).toEqual(before);
    });
  });

  it("says which file could not be read or written", async () => {
    await inFolder(async (folder) => {
      const missing = await importSource(join(folder, "missing.txt"), folder, false);
      const unknown = await importSource(await sourceIn(folder, "Заголовок", "a.docx"), folder, false);
      await mkdir(join(folder, "edition/edition.json"), { recursive: true });
      const notAFile = await importSource(seed, join(folder, "edition"), false);
      const kinds = [missing, unknown, notAFile].map((outcome) =>
        outcome.ok ? [] : outcome.problems.map((one) => one.kind),
      );
      expect(kinds).toEqual([["unreadable"], ["no-importer"], ["broken-edition"]]);
    });
  });
});
