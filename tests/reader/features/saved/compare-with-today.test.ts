import { expect, test } from "vitest";
import type { Article } from "#edition/article.ts";
import { compareWithToday as compare } from "#reader/features/saved/compare-with-today.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { savedArticle, savedQuote } from "./saved-items.ts";

function compareWithToday(item: SavedItem, article: Article) {
  return compare(item, article, "как поняла редакция");
}

function today(quote: object, headline = "Борьба с терроризмом"): Article {
  const block = { type: "pullquote" as const, id: "q-0001", text: "Ёлки стоят в\u00a0снегу", ...quote };
  return { id: 25, slug: "novost", headline, body: [block], related: [] };
}

test("other spaces are no change", () => {
  expect(compareWithToday(savedQuote(), today({}))).toEqual({ gone: false, changes: [] });
});

test("other words are, and so is another speaker", () => {
  expect(compareWithToday(savedQuote(), today({ text: "Ели стоят", attribution: "сказал лесник" }))).toEqual({
    gone: false,
    changes: [
      { what: "words", before: "Ёлки стоят в снегу", after: "Ели стоят" },
      { what: "attribution", before: "", after: "сказал лесник" },
    ],
  });
});

test("a quotation that the article no longer has is gone", () => {
  expect(compareWithToday(savedQuote(), today({ id: "q-0002" }))).toEqual({ gone: true });
});

test("of an article, the headline is compared", () => {
  expect(compareWithToday(savedArticle(), today({}, "Другая\u00a0новость"))).toEqual({
    gone: false,
    changes: [],
  });
  expect(compareWithToday(savedArticle(), today({}, "Третья новость"))).toEqual({
    gone: false,
    changes: [{ what: "headline", before: "Другая новость", after: "Третья новость" }],
  });
});

test.each([
  ["a corrected name", { known: "stated", name: "Ким" }, "Ким"],
  [
    "a name that is only inferred now",
    { known: "inferred", name: "Айгуль", cue: "она" },
    "Айгуль (как поняла редакция)",
  ],
  ["no name any more", undefined, ""],
])("%s is another speaker", (_, speaker, after) => {
  const item = savedQuote({ quote: { speaker: { known: "stated", name: "Айгуль" } } });
  expect(compareWithToday(item, today(speaker === undefined ? {} : { speaker }))).toEqual({
    gone: false,
    changes: [{ what: "speaker", before: "Айгуль", after }],
  });
});

test("of an article, the standfirst is compared too", () => {
  const article = { ...today({}, "Другая новость"), standfirst: "Стало" };
  expect(compareWithToday(savedArticle({ standfirst: "Было" }), article)).toEqual({
    gone: false,
    changes: [{ what: "standfirst", before: "Было", after: "Стало" }],
  });
});
