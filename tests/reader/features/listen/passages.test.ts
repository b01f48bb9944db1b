import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticleJson } from "#edition/article.ts";
import { passagesOf } from "#reader/features/listen/passages.ts";

function article(path: string) {
  const file = new URL(`../../../${path}`, import.meta.url);
  const parsed = parseArticleJson(readFileSync(file, "utf8"), path);
  if (!parsed.ok) throw new Error(`${path} is no article`);
  return parsed.value;
}

const states = "fixtures/editions/states/articles";

test("the headline comes first, and a quotation once, followed by who said it", () => {
  const story = article("../public/edition/articles/25.json");
  const said = passagesOf(story, "ru").map((passage) => passage.said);
  expect(said[0]).toMatch(/^Борьба с терроризмом/);
  const first = said.indexOf("Это наивысший показатель за последние три десятилетия.");
  expect(said.lastIndexOf("Это наивысший показатель за последние три десятилетия.")).toBe(first);
  const speaker = said.findIndex((sentence) => sentence.startsWith("указал глава государства"));
  expect(speaker).toBeGreaterThan(first);
  expect(said[speaker]).toBe("указал глава государства, Касым-Жомарт Токаев");
});

test("a speaker whom only the context names is said as the editors' reading", () => {
  const said = passagesOf(article(`${states}/10.json`), "ru").map((passage) => passage.said);
  expect(said.some((sentence) => sentence.endsWith("как поняла редакция"))).toBe(true);
});

test("of every block what the page shows is read, and a picture by its caption", () => {
  const story = article(`${states}/3.json`);
  const passages = passagesOf(story, "ru");
  const places = passages.flatMap(({ place }) => (place.part === "block" ? [place.index] : []));
  const read = story.body.flatMap((block, index) =>
    block.type === "pullquote" || (block.type === "image" && block.caption === undefined) ? [] : [index],
  );
  expect([...new Set(places)]).toEqual(read);
});

test.each([
  [`${states}/8.json`, "kk"],
  [`${states}/9.json`, "en"],
] as const)("%s is read in its own language", (path, language) => {
  const passages = passagesOf(article(path), language);
  expect(passages.length).toBeGreaterThan(1);
  for (const { said } of passages) expect(said).not.toMatch(/\u00a0|\s{2}/);
});
