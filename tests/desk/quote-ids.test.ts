import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Block } from "#edition/block.ts";
import { pullquote } from "#edition/blocks/pullquote.ts";
import { keepQuoteIds } from "../../src/desk/quote-ids.ts";
import type { DraftBlock } from "../../src/desk/quotes.ts";

function quotes(...texts: string[]): DraftBlock[] {
  return texts.map((text) => ({ type: "pullquote", text }));
}

function ids(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === "pullquote" ? [block.id] : []));
}

function isId(id: string): boolean {
  return v.is(pullquote.schema, { type: "pullquote", id, text: "а" });
}

function stored(id: string, text: string): Block {
  return { type: "pullquote", id, text };
}

describe("the ids of pull-quotes", () => {
  it("depend on the words alone, not on marks, case or place", () => {
    const [alone] = ids(keepQuoteIds([], quotes("Мы победим — и начнём!")));
    const [, second] = ids(keepQuoteIds([], quotes("Другое", "мы победим, и начнём")));
    expect(second).toBe(alone);
  });

  it("are computed the same for ever: an address depends on it", () => {
    expect(ids(keepQuoteIds([], quotes("Мы победим", "We will win", "Мы победим")))).toEqual([
      "q-6ag5suz8",
      "q-5wmrooem",
      "q-1xlnabek",
    ]);
  });

  it("keep what the stored article has, in the order of equal quotes", () => {
    const previous = [
      stored("q-first", "Мы победим"),
      stored("q-other", "Другое"),
      stored("q-second", "Мы победим!"),
    ];
    expect(ids(keepQuoteIds(previous, quotes("Другое", "Мы победим", "Мы победим")))).toEqual([
      "q-other",
      "q-first",
      "q-second",
    ]);
  });

  it("are not taken over from a quote that is gone", () => {
    const [computed = ""] = ids(keepQuoteIds([], quotes("Мы победим")));
    const [id] = ids(keepQuoteIds([stored(computed, "Прежние слова")], quotes("Мы победим")));
    expect(id).not.toBe(computed);
  });

  it("are valid, one a quote, and kept when the article is imported again", () => {
    const text = fc.oneof(fc.constantFrom("Да", "да!", "…", "Нет"), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const once = keepQuoteIds([], quotes(...texts));
        expect(new Set(ids(once)).size).toBe(texts.length);
        expect(once.every((block) => block.type === "pullquote" && isId(block.id))).toBe(true);
        expect(keepQuoteIds(once, quotes(...texts))).toEqual(once);
      }),
    );
  });
});
