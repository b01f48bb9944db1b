import { expect, test } from "vitest";
import type { Article } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";
import { goneQuotes } from "../../src/desk/gone-quotes.ts";

const body = (...ids: string[]): Block[] => ids.map((id) => ({ type: "pullquote", id, text: `Слова ${id}` }));

function article(ids: string[], gone: Article["goneQuotes"] = []): Article {
  return { id: 1, slug: "a", headline: "А", body: body(...ids), related: [], goneQuotes: gone };
}

test("a quotation that went is remembered with the nearest that is left, the next before the last", () => {
  const before = article(["q-aaaa", "q-bbbb", "q-cccc", "q-dddd"]);
  expect(goneQuotes(before, body("q-aaaa", "q-cccc", "q-dddd"))).toEqual([
    { id: "q-bbbb", nearest: "q-cccc" },
  ]);
  expect(goneQuotes(before, body("q-aaaa"))).toEqual([
    { id: "q-bbbb", nearest: "q-aaaa" },
    { id: "q-cccc", nearest: "q-aaaa" },
    { id: "q-dddd", nearest: "q-aaaa" },
  ]);
  expect(goneQuotes(before, [])).toEqual(["q-aaaa", "q-bbbb", "q-cccc", "q-dddd"].map((id) => ({ id })));
});

test("what was gone before stays so, points on when its neighbour goes too, and may come back", () => {
  const before = article(["q-aaaa", "q-cccc"], [{ id: "q-bbbb", nearest: "q-cccc" }]);
  expect(goneQuotes(before, body("q-aaaa", "q-cccc"))).toEqual([{ id: "q-bbbb", nearest: "q-cccc" }]);
  expect(goneQuotes(before, body("q-aaaa"))).toEqual([
    { id: "q-bbbb", nearest: "q-aaaa" },
    { id: "q-cccc", nearest: "q-aaaa" },
  ]);
  expect(goneQuotes(before, body("q-aaaa", "q-bbbb", "q-cccc"))).toEqual([]);
});
