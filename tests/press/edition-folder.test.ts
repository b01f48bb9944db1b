import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EditionError, openEdition, readArticle } from "../../src/press/edition-folder.ts";
import { fixtureEdition, inFolder } from "./in-folder.ts";

async function problemsOf(dir: string): Promise<string[]> {
  const { problems } = await openEdition(dir);
  return problems
    .map(({ field, file, message }) => `${file.split("/").at(-1)} ${field}: ${message}`)
    .toSorted();
}

describe("the edition's folder", () => {
  it("is read whole, newest first, with its lead", async () => {
    const folder = await openEdition(fixtureEdition("states"));
    expect(folder.problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      expect.stringMatching(/^body\.\d+\.file: expected the name of a file in images, found /),
    ]);
    expect(folder.entries.map(({ id }) => id)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(folder.lead?.id).toBe(3);
  });

  it("leaves out what is broken, names file and field, and keeps the rest", async () => {
    const folder = await openEdition(fixtureEdition("broken"));
    expect(folder.entries.map(({ id }) => id)).toEqual([3]);
    expect(await problemsOf(fixtureEdition("broken"))).toEqual([
      expect.stringMatching(/^1\.json : expected JSON: /),
      "2.json body.0.content.0.href: expected an http, https or mailto address",
      "5.json id: expected 5, as in the file's name, found 4",
      "zametka.txt : expected a serial number as the file's name, such as 25.json",
    ]);
    const place = "tests/fixtures/editions/broken/articles/";
    expect(folder.problems.filter(({ file }) => !file.startsWith(place))).toEqual([]);
  });

  it("may be empty", async () => {
    const folder = await openEdition(fixtureEdition("empty"));
    expect(folder.entries).toEqual([]);
    expect(folder.lead).toBeUndefined();
    expect(folder.problems).toEqual([]);
  });

  it("has the newest article lead when the one that should is missing, and says so", async () => {
    await inFolder(async (dir) => {
      await cp(fixtureEdition("states"), dir, { recursive: true });
      await rm(join(dir, "articles/3.json"));
      const folder = await openEdition(dir);
      expect(folder.lead?.id).toBe(10);
      expect(folder.problems).toMatchObject([{ field: "lead" }]);
    });
  });

  it("cannot be printed without its edition.json", async () => {
    await inFolder(async (dir) => {
      await expect(openEdition(dir)).rejects.toBeInstanceOf(EditionError);
      await writeFile(join(dir, "edition.json"), '{"name": "", "language": "de"}');
      const error: unknown = await openEdition(dir).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(EditionError);
      const { message } = error as EditionError;
      for (const field of ["name", "language", "timeZone", "address", "lead"]) {
        expect(message).toContain(`edition.json: ${field}: `);
      }
    });
  });

  it("gives articles with their spaces bound, and addresses as they are", async () => {
    const read = readArticle(fixtureEdition("states"), 3, []);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.headline).toBe("Все блоки на\u00a0одной странице\u00a0— от\u00a0абзаца до\u00a0снимка");
    expect(JSON.stringify(read.value.body)).toContain("12\u00a0000\u00a0000\u00a0тенге");
    expect(JSON.stringify(read.value)).toContain('"https://example.kz/put%D1%8C?a=1&b=2"');
  });

  it("names every quotation where its story has it, with the person and section that the edition lists", async () => {
    const { quotes } = await openEdition(fixtureEdition("states"));
    expect(quotes.slice(0, 4)).toEqual([
      { article: 10, quote: "q-nachalo", person: undefined, section: "obshchestvo" },
      { article: 10, quote: "q-nazvana", person: "aygul-seitkali", section: "obshchestvo" },
      { article: 10, quote: "q-imya", person: "aygul-seitkali", section: "obshchestvo" },
      { article: 10, quote: "q-bezstranitsy", person: undefined, section: "obshchestvo" },
    ]);
    expect(quotes.map(({ article }) => article)).toEqual(
      quotes.map(({ article }) => article).toSorted((a, b) => b - a),
    );
  });

  it("keeps the name of a speaker whose person is not listed, without the link, and says so", async () => {
    await inFolder(async (dir) => {
      await cp(fixtureEdition("states"), dir, { recursive: true });
      const speaker = { known: "stated", person: "nikto", name: "Кто-то" };
      const body = [
        { type: "pullquote", id: "q-0001", text: "Слова", attribution: "сказал Кто-то", speaker },
      ];
      const article = { id: 11, slug: "a", headline: "Кто-то", body };
      await writeFile(join(dir, "articles/11.json"), JSON.stringify(article));
      const { edition, problems, quotes } = await openEdition(dir);
      expect(problems).toContainEqual({
        file: expect.stringMatching(/articles\/11\.json$/) as string,
        field: "body.0.speaker.person",
        message: 'expected the id of a person of edition.json, found "nikto"; the name leads nowhere',
      });
      expect(quotes[0]).toEqual({ article: 11, quote: "q-0001", person: undefined, section: undefined });
      const read = readArticle(dir, 11, edition.people);
      expect(read.ok && read.value.body).toMatchObject([{ speaker: { known: "stated", name: "Кто-то" } }]);
      expect(JSON.stringify(read)).not.toContain("nikto");
    });
  });

  it("gives a listed speaker the name in the list", () => {
    const people = [{ id: "aygul-seitkali", name: "Айгуль Омаровна", aliases: [] }];
    const read = readArticle(fixtureEdition("states"), 10, people);
    expect(JSON.stringify(read)).toContain('"name":"Айгуль Омаровна"');
  });
});
