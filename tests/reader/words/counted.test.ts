import { expect, test } from "vitest";
import { counted } from "#reader/words/counted.ts";
import { en } from "#reader/words/en.ts";
import { kk } from "#reader/words/kk.ts";
import { ru } from "#reader/words/ru.ts";

test.each([
  [1, "1\u00a0новый заголовок"],
  [2, "2\u00a0новых заголовка"],
  [5, "5\u00a0новых заголовков"],
  [11, "11\u00a0новых заголовков"],
  [21, "21\u00a0новый заголовок"],
  [22, "22\u00a0новых заголовка"],
  [112, "112\u00a0новых заголовков"],
])("counts %i in Russian and keeps the number at its word", (count, sentence) => {
  expect(counted(ru, ru.feed.arrivals, count)).toBe(sentence);
});

test("counts in Kazakh, whose nouns stay as they are", () => {
  expect(counted(kk, kk.quoteCount, 6)).toBe("6\u00a0дәйексөз");
  expect(counted(kk, kk.quoteCount, 1)).toBe("1\u00a0дәйексөз");
});

test("counts in English", () => {
  expect(counted(en, en.quoteCount, 1)).toBe("1\u00a0quotation");
  expect(counted(en, en.quoteCount, 6)).toBe("6\u00a0quotations");
});

test("keeps the number at the noun that it counts, wherever it stands in the sentence", () => {
  expect(counted(kk, kk.minutesToRead, 3)).toMatch(/3\u00a0мин/);
});
