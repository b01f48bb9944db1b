import fc from "fast-check";
import { expect, test } from "vitest";
import { comparable, sameWords } from "#reader/lib/comparable.ts";
import { wordDifference } from "#reader/lib/word-difference.ts";

/** The pieces in short: what was removed in brackets, what was added in braces. */
function drawn(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[${text}]` : `{${text}}`))
    .join("");
}

test.each([
  ["Мы ищем ответ", "Мы нашли ответ", "Мы [ищем]{нашли} ответ"],
  ["Мы ищем", "Мы ищем ответ", "Мы ищем {ответ}"],
  ["Біз жауап іздейміз", "Біз жауап таптық", "Біз жауап [іздейміз]{таптық}"],
  ["Конец.", "Конец!", "Конец[.]{!}"],
  ["в\u00a0Алматы", "в Алматы", "в Алматы"],
])("«%s» → «%s»", (before, after, expected) => {
  expect(drawn(before, after)).toBe(expected);
});

const words = fc
  .array(fc.constantFrom("мы", "ищем", "ответ", "Қазақстан", "the", "—", ",", "«да»", "2026"), {
    maxLength: 12,
  })
  .map((list) => list.join(" "));

const letters = (text: string) => text.replaceAll(/\s/g, "");

test("the pieces give both texts back", () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: "grapheme" })), words, (before, after) => {
      const pieces = wordDifference(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join("");
      expect(without("removed")).toBe(comparable(after));
      expect(letters(without("added"))).toBe(letters(before));
    }),
  );
});

test("a text differs from itself in nothing, whatever its spaces", () => {
  fc.assert(
    fc.property(words, (text) => {
      const bound = ` ${text.replaceAll(" ", "\u00a0")}\n`;
      expect(sameWords(text, bound)).toBe(true);
      expect(wordDifference(text, bound).filter(({ kind }) => kind !== "same")).toEqual([]);
    }),
  );
});
