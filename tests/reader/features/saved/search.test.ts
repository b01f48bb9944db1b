import { expect, test } from "vitest";
import { findItems } from "#reader/features/saved/search.ts";
import { savedArticle, savedQuote } from "./saved-items.ts";

const quote = savedQuote({
  quote: {
    text: "Ёлки стоят в\u00a0снегу",
    attribution: "подчеркнул глава государства",
    speaker: { known: "stated", name: "Касым-Жомарт Токаев" },
  },
});
const article = savedArticle({ headline: "Қазақстан мен Ресей", standfirst: "О переговорах" });

test.each([
  ["", [quote, article]],
  ["   ", [quote, article]],
  ["елки", [quote]],
  ["ЁЛКИ СНЕГУ", [quote]],
  ["в снегу", [quote]],
  ["токаев", [quote]],
  ["глава терроризмом", [quote]],
  ["қазақ", [article]],
  ["ПЕРЕГОВОРАХ", [article]],
  ["ёлки переговорах", []],
  [".*", []],
])("«%s»", (query, expected) => {
  expect(findItems([quote, article], "all", query)).toEqual(expected);
});

test("only one kind, when that is asked for", () => {
  expect(findItems([quote, article], "quote", "")).toEqual([quote]);
  expect(findItems([quote, article], "article", "")).toEqual([article]);
  expect(findItems([quote, article], "article", "ёлки")).toEqual([]);
});
