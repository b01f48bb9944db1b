import { expect, test } from "vitest";
import { escapeMarkdown, toMarkdown } from "#reader/features/saved/export-markdown.ts";
import type { ExportWords } from "#reader/features/saved/exported.ts";
import { savedArticle, savedQuote } from "./saved-items.ts";

const words: ExportWords = {
  usualLanguage: "ru",
  language: "ru",
  title: "Сохранённое — Полоса",
  address: "https://polosa.example",
  inferred: "как поняла редакция",
  savedOn: (time) => `Сохранено ${time.slice(0, 10)}`,
};

test("a quotation has its words, its speaker, its headline with the address, and the time", () => {
  const item = savedQuote({ quote: { attribution: "сказала Айгуль" } });
  expect(toMarkdown([item], words)).toBe(
    [
      "# Сохранённое — Полоса",
      "---",
      "> «Ёлки стоят в снегу»\n>\n> — сказала Айгуль",
      "[Борьба с терроризмом](<https://polosa.example/news/novost-25/#q-0001>)",
      "Сохранено 2026-05-19\n",
    ].join("\n\n"),
  );
});

const inferred = { known: "inferred", name: "Касым-Жомарт Токаев", cue: "по мнению Токаева" };

test.each([
  ["who was inferred is marked", { speaker: inferred }, "Касым-Жомарт Токаев (как поняла редакция)"],
  [
    "the name is there where the attribution does not say it",
    { attribution: "подчеркнул лидер Казахстана", speaker: inferred },
    "подчеркнул лидер Казахстана — Касым-Жомарт Токаев (как поняла редакция)",
  ],
  [
    "and not twice where it says the surname",
    { attribution: "сказал\u00a0Токаев", speaker: inferred },
    "сказал Токаев (как поняла редакция)",
  ],
  [
    "a name within another word is not that name",
    { attribution: "сказал Токаевский", speaker: { known: "stated", name: "Токаев" } },
    "сказал Токаевский — Токаев",
  ],
])("of a speaker, %s", (_, quote, said) => {
  expect(toMarkdown([savedQuote({ quote })], words)).toContain(`>\n> — ${said}\n`);
});

test("an article has its headline with the address, and what stands under it", () => {
  const text = toMarkdown([savedArticle({ standfirst: "1. О чём" })], words);
  expect(text).toContain("## [Другая новость](<https://polosa.example/news/drugaya-7/>)\n\n1\\. О чём\n\n");
});

test("what looks like markup stays words, on one line", () => {
  const headline = "<script>alert(1)</script>\n# [x](javascript:1) **b** `c` &lt;";
  const text = toMarkdown([savedArticle({ headline })], words);
  expect(text).toContain(
    String.raw`[\<script\>alert(1)\</script\> \# \[x\](javascript:1) \*\*b\*\* \`c\` \&lt;](<https`,
  );
});

test.each([
  ["- пункт", String.raw`\- пункт`],
  ["+ пункт", String.raw`\+ пункт`],
  ["12) пункт", String.raw`12\) пункт`],
  ["2026. Год", String.raw`2026\. Год`],
  ["===", String.raw`\=\=\=`],
  ["https://example.kz", String.raw`https\://example.kz`],
  [String.raw`a\b`, String.raw`a\\b`],
])("%s", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test("a story has all its words, and none of them becomes markup", () => {
  const item = savedArticle({ standfirst: "Коротко", text: ["Первый *абзац*.", "«Слова»", "— сказал он"] });
  expect(toMarkdown([item], words)).toContain(
    [
      "(<https://polosa.example/news/drugaya-7/>)",
      "Коротко",
      String.raw`Первый \*абзац\*.`,
      "«Слова»",
      "— сказал он",
      "Сохранено 2026-05-18\n",
    ].join("\n\n"),
  );
});
