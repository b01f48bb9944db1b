import fc from "fast-check";
import { expect, test } from "vitest";
import { joinPieces, piecesOf } from "#edition/card/pieces.ts";

const textsOf = (text: string) => piecesOf(text).map((piece) => piece.text);

test("words that are bound stay one piece", () => {
  expect(textsOf("и\u00a0в\u00a0Алматы прошло 10\u00a0000\u00a0человек")).toEqual([
    "и\u00a0в\u00a0Алматы",
    "прошло",
    "10\u00a0000\u00a0человек",
  ]);
});

test("a line may break after a hyphen between two long parts, and not after a short one", () => {
  expect(textsOf("Алматинско-Карагандинский из-за Касым-Жомарта 2025-2027")).toEqual([
    "Алматинско-",
    "Карагандинский",
    "из-за",
    "Касым-",
    "Жомарта",
    "2025-2027",
  ]);
});

test("a word without end may break anywhere, but no letter loses its accent", () => {
  const parts = textsOf("а\u0301".repeat(60));
  expect(parts).toHaveLength(60);
  expect(new Set(parts)).toEqual(new Set(["а\u0301"]));
});

test("marks that are not seen are left out", () => {
  expect(textsOf("тер\u00adро\u200bризм\u0007")).toEqual(["терроризм"]);
  expect(textsOf(" \n\u200b ")).toEqual([]);
});

test("joined again, the pieces are the text", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."а б в г ә ғ қ ң - / « » . , — \u00a0 \u0301".split(" ")),
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      expect(joinPieces(piecesOf(words.join(" ")))).toBe(words.join(" ").trimEnd());
    }),
  );
});
