import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleIn, headlinesIn, imported, leadOf, seed } from "./importing.ts";
import { fixture, inFolder, sourceIn } from "./in-folder.ts";

describe("importing into an edition that exists", () => {
  it("numbers what is new above the highest, in the order of the feed", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(await sourceIn(folder, "Первая\n\nАбзац.\nЛента новостей\n- Б\n- А\n"), edition);
      await imported(
        await sourceIn(folder, "Вторая\n\nАбзац.\nЛента новостей\n- Г\n- В\n- Б\n- А\n"),
        edition,
      );
      expect(await headlinesIn(edition)).toEqual([
        [6, "Вторая"],
        [5, "Г"],
        [4, "В"],
        [3, "Первая"],
        [2, "Б"],
        [1, "А"],
      ]);
    });
  });

  it("puts a story that its own feed lists where the feed has it", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(await sourceIn(folder, "Б\n\nАбзац.\nЛента новостей\n- В\n- Б\n- А\n"), edition);
      expect(await headlinesIn(edition)).toEqual([
        [3, "В"],
        [2, "Б"],
        [1, "А"],
      ]);
    });
  });

  it("fills in the text of a headline that was waiting for it; number and address stay", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(seed, edition);
      const waiting = await articleIn(edition, 9);
      const source = await sourceIn(folder, `${waiting.headline.replace(" ", " \u00a0")}\n\nТекст пришёл.\n`);
      const { written } = await imported(source, edition);
      expect(written).toEqual([join(edition, "articles/9.json")]);
      const arrived = await articleIn(edition, 9);
      expect(arrived.slug).toBe(waiting.slug);
      expect(arrived.body).toEqual([{ type: "paragraph", content: ["Текст пришёл."] }]);
      expect(await leadOf(edition)).toBe(25);
    });
  });

  it("does not empty an article when a source has its headline alone", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(seed, edition);
      const { headline } = await articleIn(edition, 25);
      expect((await imported(await sourceIn(folder, headline), edition)).written).toEqual([]);
    });
  });

  it("makes a new story the lead only when told, and keeps what an editor wrote in edition.json", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(await sourceIn(folder, "Первая\n\nАбзац.\n"), edition);
      const file = join(edition, "edition.json");
      const edited = {
        ...(JSON.parse(await readFile(file, "utf8")) as object),
        description: "Новости",
        people: [],
      };
      await writeFile(file, JSON.stringify(edited));
      const second = await sourceIn(folder, "Вторая\n\nАбзац.\n");
      await imported(second, edition);
      expect(JSON.parse(await readFile(file, "utf8"))).toEqual(edited);
      await imported(second, edition, true);
      expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ ...edited, lead: 2 });
    });
  });

  it("links «Читайте также» to articles of the edition, below the feed when nothing else lists them", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(fixture("plain-text/related-list/source.txt"), edition);
      expect((await articleIn(edition, 4)).related).toEqual([
        { headline: "Роман Скляр проверил «Нур Жолы»", id: 3, slug: "roman-sklyar-proveril-nur-zholy" },
        { headline: "Внешняя статья", url: "https://orda.kz/vneshnyaya" },
        {
          headline: "Внешняя статья без адреса javascript:alert(1)",
          id: 1,
          slug: "vneshnyaya-statya-bez-adresa-javascript-alert-1",
        },
      ]);
    });
  });

  it("keeps the addresses that an editor looked up for the source and for related headlines", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      const source = await sourceIn(
        folder,
        "Заголовок\n\nАбзац, передает Kapital.kz.\nЧитайте также\n- Первая\n- Вторая\n",
      );
      await imported(source, edition);
      const [id = 0] = (await headlinesIn(edition)).find(([, headline]) => headline === "Заголовок") ?? [];
      const stored = await articleIn(edition, id);
      expect(stored.source?.url).toBeUndefined();
      const [first, second] = stored.related;
      const edited = {
        ...stored,
        source: { ...stored.source, url: "https://kapital.kz/1" },
        related: [
          first,
          { headline: second?.headline, url: "https://kapital.kz/2" },
          { headline: "Третья", url: "https://kapital.kz/3" },
        ],
      };
      await writeFile(join(edition, `articles/${id}.json`), JSON.stringify(edited));
      expect((await imported(source, edition)).written).toEqual([]);
      expect(await articleIn(edition, id)).toEqual(edited);
    });
  });
});
