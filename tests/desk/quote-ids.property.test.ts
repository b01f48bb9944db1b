import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/desk/likeness.ts";
import { keepQuoteIds, quoteIdsOf } from "../../src/desk/quote-ids.ts";
import type { DraftBlock } from "../../src/desk/quotes.ts";
import { edit, moved, speech } from "./edits.ts";

function quotes(texts: readonly string[]): DraftBlock[] {
  return texts.map((text) => ({ type: "pullquote", text }));
}

/** Speeches of which no two have most of their words in common: nobody could tell edits of such apart. */
const speeches = fc
  .uniqueArray(speech, { minLength: 1, maxLength: 14 })
  .map((texts) =>
    texts.filter((text, index) => !texts.slice(0, index).some((other) => resembles(text, other))),
  );

function resembles(a: string, b: string): boolean {
  const [one, other] = [wordsIn(a), new Set(wordsIn(b))];
  const common = one.filter((word) => other.has(word)).length;
  return common >= 0.5 * Math.min(one.length, other.size);
}

describe("the ids of quotes that are edited", { timeout: 120_000 }, () => {
  it("are kept through edits of a fifth of the words, moves, additions and removals", () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 10 });
    fc.assert(
      fc.property(
        speeches,
        fc.array(edit, { minLength: 14, maxLength: 14 }),
        fc.array(fc.nat({ max: 3 }), { minLength: 14, maxLength: 14 }),
        moves,
        (texts, edits, fates, order) => {
          // One in four leaves the article, one in four arrives with the edit.
          const before = texts.filter((_, index) => fates[index] !== 0);
          const stored = keepQuoteIds([], quotes(before));
          const idOf = new Map(before.map((text, index) => [text, quoteIdsOf(stored)[index]]));
          const after = moved(
            texts.flatMap((text, index) =>
              fates[index] === 1 ? [] : [{ text, edited: edits[index]?.(text) ?? text }],
            ),
            order,
          );
          const ids = quoteIdsOf(keepQuoteIds(stored, quotes(after.map(({ edited }) => edited))));
          expect(after.map(({ text }, index) => (idOf.has(text) ? ids[index] : undefined))).toEqual(
            after.map(({ text }) => idOf.get(text)),
          );
          expect(new Set(ids).size).toBe(after.length);
          const known = new Set(idOf.values());
          expect(after.every(({ text }, index) => idOf.has(text) || !known.has(ids[index]))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("are never taken by a quote that resembles from one that is still there", () => {
    fc.assert(
      fc.property(speeches, edit, fc.nat(), fc.nat(), (texts, change, which, where) => {
        const stored = keepQuoteIds([], quotes(texts));
        const resembling = `${change(texts[which % texts.length] ?? "")} совершенно`;
        const next = texts.toSpliced(where % (texts.length + 1), 0, resembling);
        const ids = quoteIdsOf(keepQuoteIds(stored, quotes(next)));
        expect(next.filter((text) => text === resembling)).toHaveLength(1);
        expect(ids.filter((_, index) => next[index] !== resembling)).toEqual(quoteIdsOf(stored));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the ids of a million quotes", { timeout: 120_000 }, () => {
  const [articles, each] = [1000, 1000];
  const texts = (article: number) =>
    Array.from({ length: each }, (_, index) => `Мы построим дом ${article * each + index}`);

  it("are all different, even where no article knows the others", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (opening) => {
        const ids = new Set<string>();
        for (let article = 0; article < articles; article++) {
          const blocks = quotes(texts(article).map((text) => `${opening} ${text}`));
          for (const id of quoteIdsOf(keepQuoteIds([], blocks))) ids.add(id);
        }
        expect(ids.size).toBe(articles * each);
      }),
      { numRuns: 1 },
    );
  });

  it("are all different in one article, even when many say the same", () => {
    const words = Array.from({ length: 10 * each }, () => "Мы победим");
    expect(new Set(quoteIdsOf(keepQuoteIds([], quotes(words)))).size).toBe(10 * each);
  });
});
