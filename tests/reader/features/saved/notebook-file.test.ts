import { expect, test } from "vitest";
import { toJson } from "#reader/features/saved/export-json.ts";
import { readNotebookFile } from "#reader/features/saved/import-json.ts";
import { savedArticle, savedQuote } from "./saved-items.ts";

function fileOf(...items: readonly unknown[]): string {
  return JSON.stringify({ format: "polosa-notebook", version: 1, items });
}

test.each([
  ["no JSON", "{", { of: "file", reason: "not-json" }],
  ["another JSON", "[]", { of: "file", reason: "not-a-notebook" }],
  ["another format", '{"format":"other","version":1,"items":[]}', { of: "file", reason: "not-a-notebook" }],
  [
    "no list",
    '{"format":"polosa-notebook","version":1,"items":{}}',
    { of: "file", reason: "not-a-notebook" },
  ],
  ["a later version", '{"format":"polosa-notebook","version":2,"items":[]}', { of: "version", found: "2" }],
  ["no version", '{"format":"polosa-notebook","version":{},"items":[]}', { of: "version", found: "?" }],
])("%s is refused as a whole", (_, text, refusal) => {
  expect(readNotebookFile(text)).toEqual({ items: [], repeated: 0, refusals: [refusal], damaged: [] });
});

test("a file that an editor has marked with its byte order is read", () => {
  expect(readNotebookFile(`\uFEFF${fileOf(savedArticle())}`).items).toEqual([savedArticle()]);
});

test("an entry that is wrong is named by its number, its field and what was expected", () => {
  const { items, refusals } = readNotebookFile(
    fileOf(
      savedQuote(),
      savedQuote({ articleId: 0 }),
      savedQuote({ quote: { id: "x" } }),
      savedQuote({ quote: { text: " " } }),
      savedQuote({ quote: { speaker: { known: "perhaps", name: "Айгуль" } } }),
      { ...savedArticle(), source: { name: "Источник", url: "ftp://example.kz/" } },
      { ...savedArticle(), savedAt: "вчера" },
      { ...savedArticle(), kind: "song" },
      "строка",
      null,
    ),
  );
  expect(items).toEqual([savedQuote()]);
  expect(refusals.map((refusal) => Object.values(refusal).join(" "))).toEqual([
    "entry 2 articleId number",
    "entry 3 quote.id quote-id",
    "entry 4 quote.text text",
    "entry 5 quote.speaker.known known",
    "entry 6 source.url address",
    "entry 7 savedAt time",
    "entry 8 kind kind",
    "entry 9  record",
    "entry 10  record",
  ]);
});

test("fields that nobody knows are left out, not refused", () => {
  expect(readNotebookFile(fileOf({ ...savedArticle(), html: "<b>" })).items).toEqual([savedArticle()]);
});

test("what is damaged goes along into the file, whatever it is", () => {
  const damaged = [
    { key: "quote/1/q-0001", value: { kind: "quote", headline: 5n } },
    { key: "article/2", value: new Map([["a", new Set([1])]]) },
  ];
  expect(readNotebookFile(toJson([], damaged.slice(0, 1), new Date())).damaged).toEqual([
    { key: "quote/1/q-0001", value: { kind: "quote", headline: "5" } },
  ]);
  const document = JSON.parse(toJson([savedArticle()], damaged, new Date())) as { unreadable: unknown };
  expect(document.unreadable).toEqual([
    { key: "quote/1/q-0001", value: { kind: "quote", headline: "5" } },
    { key: "article/2", value: [["a", [1]]] },
  ]);
});
