import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pullQuotes } from "#edition/article.ts";
import { describeImport } from "../../src/desk/report.ts";
import { articleIn, imported } from "./importing.ts";
import { inFolder, sourceIn } from "./in-folder.ts";

describe("what an editor says of a speaker, when the source is imported again", () => {
  it("keeps a speaker that an editor set by hand, and says so", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      const file = join(edition, "articles/1.json");
      const text =
        "Заголовок\n\n«Мы победим в этом матче»,\nсказал тренер.\n«Мы начнём завтра утром, в восемь».\n";
      const set = async (speakers: readonly unknown[]) => {
        const stored = await articleIn(edition, 1);
        const left = [...speakers];
        const body = stored.body.map((block) =>
          block.type === "pullquote" ? { ...block, speaker: left.shift() } : block,
        );
        await writeFile(file, JSON.stringify({ ...stored, body }));
      };
      const speakers = async () => pullQuotes(await articleIn(edition, 1)).map(({ speaker }) => speaker);
      await imported(await sourceIn(folder, text), edition);
      const byHand = [
        { known: "stated", name: "Серик Омаров" },
        { known: "inferred", name: "Серик Омаров", cue: "Заголовок" },
      ];
      await set(byHand.slice(0, 1));
      const again = await imported(await sourceIn(folder, text), edition);
      expect(again.written).toEqual([]);
      expect(await speakers()).toEqual([byHand[0], undefined]);
      expect(describeImport(again)).toContain("an editor set it: Серик Омаров for «Мы победим в этом матче»");
      expect(describeImport(again)).toContain("1 stated, 0 inferred, 1 unknown");

      const corrected = text.replace("Мы победим в этом матче", "Мы победим в этом трудном матче");
      await imported(await sourceIn(folder, `${corrected}Новый абзац.\n`), edition);
      expect(await speakers()).toEqual([byHand[0], undefined]);

      const other = await imported(await sourceIn(folder, text.replace("тренер", "судья")), edition);
      expect(await speakers()).toEqual([undefined, undefined]);
      expect(describeImport(other)).toContain("not kept");

      await set([undefined, byHand[1]]);
      await imported(await sourceIn(folder, text), edition);
      expect(await speakers()).toEqual([undefined, undefined]);
    });
  });

  it("keeps an editor's correction of a speaker that the desk finds", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      const source = await sourceIn(
        folder,
        "Заголовок\n\n«Мы победим в этом матче»,\nсказал Серик Омаров.\n",
      );
      await imported(source, edition);
      const file = join(edition, "articles/1.json");
      await writeFile(
        file,
        (await readFile(file, "utf8")).replace('"name": "Серик Омаров"', '"name": "Марат Омаров"'),
      );
      await imported(source, edition);
      expect(pullQuotes(await articleIn(edition, 1))[0]?.speaker?.name).toBe("Марат Омаров");
    });
  });

  describe("of one whom the desk finds", () => {
    const text =
      "Заголовок\n\nТренер Серик Омаров выступил.\n«Мы победим в этом матче»,\nсказал Серик Омаров.\n";
    const stated = { known: "stated", name: "Серик Омаров" };
    const inferred = { known: "inferred", name: "Серик Омаров", cue: "Тренер Серик Омаров выступил." };

    /** Imports, changes the quotation as an editor would, and imports a source again. */
    async function after(folder: string, change: object, source = text) {
      const edition = join(folder, "edition");
      await imported(await sourceIn(folder, text), edition);
      const file = join(edition, "articles/1.json");
      const stored = await articleIn(edition, 1);
      const body = stored.body.map((block) => (block.type === "pullquote" ? { ...block, ...change } : block));
      await writeFile(file, JSON.stringify({ ...stored, body }));
      const again = await imported(await sourceIn(folder, source), edition);
      return { again, quotes: pullQuotes(await articleIn(edition, 1)), report: describeImport(again) };
    }

    it("is found without an editor", async () => {
      await inFolder(async (folder) => {
        const { again, quotes } = await after(folder, {});
        expect(quotes.map(({ speaker }) => speaker)).toEqual([stated]);
        expect(again.placement.speakers).toEqual({ handSet: [], found: [] });
      });
    });

    it("stays: that there is nobody to name", async () => {
      await inFolder(async (folder) => {
        const { again, quotes, report } = await after(folder, { speaker: undefined, noSpeaker: true });
        expect(again.written).toEqual([]);
        expect(quotes.map(({ noSpeaker, speaker }) => [speaker, noSpeaker])).toEqual([[undefined, true]]);
        expect(report).toContain("kept, though the desk reads it otherwise");
        expect(report).toContain("nobody is to be named for «Мы победим в этом матче»");
        expect(report).toContain("0 stated, 0 inferred, 1 unknown");
      });
    });

    it("falls with the attribution it was given for, and the report says so", async () => {
      await inFolder(async (folder) => {
        const other = text.replace("сказал Серик Омаров", "подчеркнул Марат Ахметов");
        const change = { speaker: undefined, noSpeaker: true };
        const { quotes, report } = await after(folder, change, other);
        expect(quotes[0]?.speaker?.name).toBe("Марат Ахметов");
        expect(quotes[0]?.noSpeaker).toBeUndefined();
        expect(report).toContain("not kept, for what it stood on has changed; an editor said that nobody");
      });
    });

    it("goes with its quotation, and the report says so", async () => {
      await inFolder(async (folder) => {
        const change = { speaker: undefined, noSpeaker: true };
        const { quotes, report } = await after(
          folder,
          change,
          "Заголовок\n\nТренер Серик Омаров выступил.\n",
        );
        expect(quotes).toEqual([]);
        expect(report).toContain("not kept");
      });
    });

    it("stays: that the speaker is inferred, with the editor's cue", async () => {
      await inFolder(async (folder) => {
        const { again, quotes, report } = await after(folder, { speaker: inferred });
        expect(again.written).toEqual([]);
        expect(quotes.map(({ speaker }) => speaker)).toEqual([inferred]);
        expect(report).toContain("an editor set it: Серик Омаров");
      });
    });

    it("is named when it was removed without a mark and comes back", async () => {
      await inFolder(async (folder) => {
        const { quotes, report } = await after(folder, { speaker: undefined });
        expect(quotes.map(({ speaker }) => speaker)).toEqual([stated]);
        expect(report).toContain("found where the file had nobody: Серик Омаров for «Мы победим");
      });
    });
  });

  it("keeps what an editor raised from inferred to stated, and another cue", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      const source = await sourceIn(
        folder,
        "Заголовок\n\nСерик Омаров подчеркнул: «Мы победим в этом трудном матче».\n",
      );
      await imported(source, edition);
      const file = join(edition, "edition.json");
      const people = [{ id: "omarov", name: "Серик Омаров" }];
      await writeFile(
        file,
        JSON.stringify({ ...(JSON.parse(await readFile(file, "utf8")) as object), people }),
      );
      await imported(source, edition);
      const stored = await articleIn(edition, 1);
      const [quote] = pullQuotes(stored);
      expect(quote?.speaker?.known).toBe("inferred");
      const byHand = [
        { known: "stated", person: "omarov", name: "Серик Омаров" },
        { known: "inferred", person: "omarov", name: "Серик Омаров", cue: "Серик Омаров" },
      ];
      for (const speaker of byHand) {
        expect(speaker).not.toEqual(quote?.speaker);
        const body = stored.body.map((block) => (block.type === "pullquote" ? { ...block, speaker } : block));
        await writeFile(join(edition, "articles/1.json"), JSON.stringify({ ...stored, body }));
        await imported(source, edition);
        expect(pullQuotes(await articleIn(edition, 1)).map((one) => one.speaker)).toEqual([speaker]);
      }
    });
  });
});
