import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pullQuotes } from "#edition/article.ts";
import { importSource } from "../../src/desk/import-source.ts";
import { readEdition } from "../../src/desk/store.ts";
import { filesIn, fixture, inFolder, root } from "./in-folder.ts";
import { editionWords, sourceWords } from "./words.ts";

const seed = fixture("plain-text/seed/source.txt");
const committed = join(root, "public/edition");

async function committedEdition() {
  const edition = await readEdition(committed);
  if (!edition.ok) throw new Error(JSON.stringify(edition.problems));
  return edition.value;
}

async function committedStory() {
  const { articles } = await committedEdition();
  const story = articles.find((article) => article.id === 25);
  if (story === undefined) throw new Error("The committed edition has no article 25");
  return story;
}

describe("the committed edition", () => {
  it("is what the seed page gives today beside the editors' list of people, to the byte", async () => {
    await inFolder(async (folder) => {
      await copyFile(join(committed, "edition.json"), join(folder, "edition.json"));
      await importSource(seed, folder, false);
      expect(await filesIn(folder)).toEqual(await filesIn(committed));
    });
  });

  it("holds every word of the seed page in its order, and no other word", async () => {
    const { articles } = await committedEdition();
    const source = await readFile(seed, "utf8");
    expect(editionWords(articles)).toEqual(sourceWords(source));
  });

  it("keeps every headline in the source's own characters, the newest with the highest number", async () => {
    const { articles } = await committedEdition();
    const lines = (await readFile(seed, "utf8")).split("\n");
    const feed = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
    expect(articles.toSorted((a, b) => b.id - a.id).map((article) => [article.id, article.headline])).toEqual(
      [lines[0], ...feed].map((headline, index) => [25 - index, headline]),
    );
  });

  it("invents nothing: no date, no link, no text that has not arrived", async () => {
    const { articles, edition } = await committedEdition();
    expect(
      articles.filter((article) => article.publishedAt !== undefined || article.related.length > 0),
    ).toEqual([]);
    expect(articles.filter((article) => article.body.length > 0).map((article) => article.id)).toEqual([25]);
    expect(edition).toEqual({
      name: "Полоса",
      language: "ru",
      timeZone: "Asia/Almaty",
      address: "http://localhost:4173",
      sections: [],
      people: [
        {
          id: "tokaev",
          name: "Касым-Жомарт Токаев",
          aliases: ["Токаев", "глава государства", "лидер Казахстана", "президент Казахстана"],
        },
      ],
      lead: 25,
    });
  });

  it("has the six quotations of the story with the attributions as they are worded there", async () => {
    const quotes = pullQuotes(await committedStory());
    expect(quotes.map((quote) => [quote.text.split(" ").slice(0, 2).join(" "), quote.attribution])).toEqual([
      ["Это наивысший", "указал глава государства"],
      ["Спецслужбы двух", "подчеркнул лидер Казахстана"],
      ["Эти угрозы", "продолжил Токаев"],
      ["Серьезным фактором", undefined],
      ["Казахстанская сторона", undefined],
      ["Ситуация в", "резюмировал глава государства"],
    ]);
  });

  it("knows who spoke: four times by the attribution, twice by the sentence before", async () => {
    const who = { person: "tokaev", name: "Касым-Жомарт Токаев" };
    const stated = { known: "stated", ...who };
    expect(pullQuotes(await committedStory()).map((quote) => quote.speaker)).toEqual([
      stated,
      stated,
      stated,
      { known: "inferred", ...who, cue: "по мнению Токаева" },
      { known: "inferred", ...who, cue: "Далее он заявил" },
      stated,
    ]);
  });

  it("says where the story was taken from, in the story's words", async () => {
    const { source } = await committedStory();
    expect(source).toEqual({ name: "Orda.kz", citing: "со ссылкой на Акорду" });
  });
});
