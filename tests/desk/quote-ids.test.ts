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
      "q-krusct0262cn",
      "q-28pjfd15p9qx",
      "q-dc2lkvulhq95",
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

  it("tell equal quotes apart by who said them and by what stands round them", () => {
    const trainer = { ...stored("q-trainer", "Да"), attribution: "сказал тренер" };
    const captain = { ...stored("q-captain", "Да"), attribution: "сказал капитан" };
    const previous = [trainer, captain];
    expect(ids(keepQuoteIds(previous, previous.toReversed()))).toEqual(["q-captain", "q-trainer"]);
    const around = [stored("q-first", "Да"), stored("q-between", "Нет"), stored("q-second", "Да")];
    expect(ids(keepQuoteIds(around, quotes("Нет", "Да")))).toEqual(["q-between", "q-second"]);
  });

  it("are kept through another wording, whatever stands where", () => {
    const previous = [
      stored("q-first", "Нельзя допустить подрыва внутренней стабильности в наших государствах"),
      stored("q-second", "Мы построим новую дорогу"),
      stored("q-third", "Это необходимо"),
    ];
    const next = quotes(
      "Это очень необходимо",
      "Мы построим хорошую дорогу",
      "Нельзя допустить подрыва внутреней стабильности в наших странах",
    );
    expect(ids(keepQuoteIds(previous, next))).toEqual(["q-third", "q-second", "q-first"]);
  });

  it("are given to the likeliest wording, and to one alone", () => {
    const previous = [stored("q-old", "Мы построим новую школу и дорогу")];
    const [resembling, edited] = ["Мы построим новую больницу и мост", "Мы построим новую школу, дорогу"];
    expect(ids(keepQuoteIds(previous, quotes(resembling, edited)))).toEqual([expect.any(String), "q-old"]);
  });

  it("are not given to a quote that has only a few words in common", () => {
    const previous = [stored("q-old", "Мы победим"), stored("q-other", "Нет никаких причин для тревоги")];
    const next = quotes("Мы проиграем", "Нет никаких сомнений в победе");
    const found = ids(keepQuoteIds(previous, next));
    expect(found.filter((id) => id === "q-old" || id === "q-other")).toEqual([]);
  });

  it("are not those of another article with the same words", () => {
    const [one = ""] = ids(keepQuoteIds([], quotes("Мы победим")));
    expect(ids(keepQuoteIds([], quotes("Мы победим"), [one]))).not.toContain(one);
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
