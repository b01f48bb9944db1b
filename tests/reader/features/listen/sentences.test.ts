import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "#edition/headline.ts";
import { byMarks, sentencesOf } from "#reader/features/listen/sentences.ts";

interface Case {
  readonly language: Language;
  readonly text: string;
  readonly sentences: readonly string[];
}

const cases = JSON.parse(
  readFileSync(new URL("../../../fixtures/listen/sentences.json", import.meta.url), "utf8"),
) as readonly Case[];

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");

const cut = (text: string, language: Language) =>
  sentencesOf(text, language).map(({ end, start }) => text.slice(start, end));

test.each(cases)("$language: $text", ({ language, sentences, text }) => {
  expect(cut(text, language)).toEqual(sentences);
});

test.each(cases)("where the platform knows no sentences, $language: $text", ({ sentences, text }) => {
  expect(byMarks(text).map(({ end, start }) => text.slice(start, end).trim())).toEqual(sentences);
});

test("a sentence too long for one breath is cut where the voice pauses, and nothing is lost", () => {
  const text = `${"Министр перечислил всё, что сделано за год, ".repeat(12)}и замолчал.`;
  const parts = cut(text, "ru");
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(220);
  expect(parts.join(" ")).toBe(text);
  expect(parts.slice(0, -1).every((part) => part.endsWith(","))).toBe(true);
});

test("whatever the text, every letter is said once and in its order", () => {
  const words = fc.array(
    fc.constantFrom("Слово", "а", "қаңтар", "A.", "т.", "д.", "—", "«Так»", "1,5", "!", "x".repeat(300)),
  );
  fc.assert(
    fc.property(words, fc.constantFrom<Language>("ru", "kk", "en"), (parts, language) => {
      const text = parts.join(" ");
      expect(letters(cut(text, language).join(""))).toBe(letters(text));
    }),
  );
});
