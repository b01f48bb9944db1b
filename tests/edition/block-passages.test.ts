import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseArticleJson } from "#edition/article.ts";
import { blockPassages } from "#edition/block-passages.ts";

const file = new URL("../fixtures/editions/states/articles/3.json", import.meta.url);
const parsed = parseArticleJson(readFileSync(file, "utf8"), "3.json");
const blocks = parsed.ok ? parsed.value.body : [];

/** A part of a value by its dotted path. */
function partOf(value: unknown, path: string): unknown {
  return path.split(".").reduce((part, key) => (part as Record<string, unknown>)[key], value);
}

it("has a block of every type to look at", () => {
  const stranger = { id: 1, slug: "a", headline: "А", body: [{ type: "?" }] };
  const refused = parseArticleJson(JSON.stringify(stranger), "1.json");
  const message = refused.ok ? "" : (refused.problems[0]?.message ?? "");
  const types = message.matchAll(/"([a-z]+)"/gu);
  expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set([...types].map(([, type]) => type)));
});

it.each(blocks)("every passage of a block is where it says: $type", (block) => {
  const passages = blockPassages(block);
  expect(passages).not.toEqual([]);
  for (const { content, field } of passages) expect(content).toEqual(partOf(block, field));
});
