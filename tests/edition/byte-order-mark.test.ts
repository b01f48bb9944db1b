import { expect, test } from "vitest";
import { parseArticleJson } from "#edition/article.ts";

const text = JSON.stringify({ id: 7, slug: "novost", headline: "Новость", body: [] });

test("a byte order mark before an article is no part of it", () => {
  expect(parseArticleJson(`\uFEFF${text}`, "7.json")).toEqual(parseArticleJson(text, "7.json"));
  expect(parseArticleJson(text, "7.json").ok).toBe(true);
  expect(parseArticleJson(`${text}\uFEFF`, "7.json").ok).toBe(false);
});
