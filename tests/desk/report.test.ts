import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeImport } from "../../src/desk/report.ts";
import { imported } from "./importing.ts";
import { inFolder, sourceIn } from "./in-folder.ts";

/** The report's line about the story, without its headline. */
async function storyLine(folder: string, source: string): Promise<string | undefined> {
  const report = describeImport(await imported(await sourceIn(folder, source), join(folder, "edition")));
  return /story .*?(?=:)/u.exec(report)?.[0];
}

describe("the report", () => {
  it("says what became of the story", async () => {
    await inFolder(async (folder) => {
      const feed = Array.from({ length: 10 }, (_, index) => `- Новость ${index}\n`).join("");
      expect(await storyLine(folder, "Заголовок\n")).toBe("story 1, new");
      expect(await storyLine(folder, "Заголовок\nАбзац.\n")).toBe("story 1, text arrived");
      expect(await storyLine(folder, "Заголовок\nАбзац!\n")).toBe("story 1, updated");
      // Article 11 is written here, whose file's name ends like the story's.
      expect(await storyLine(folder, `Заголовок\nАбзац!\nЛента новостей\n${feed}`)).toBe(
        "story 1, unchanged",
      );
    });
  });

  it("names lines that were left out, so that nothing is lost unseen", async () => {
    await inFolder(async (folder) => {
      const file = await sourceIn(folder, "Заголовок\nЛента новостей\n- А\nПерепечатка запрещена.\n");
      const report = describeImport(await imported(file, join(folder, "edition")));
      expect(report).toContain(
        `${file}: line 4: belongs to no part of the page, left out: "Перепечатка запрещена."`,
      );
    });
  });
});
