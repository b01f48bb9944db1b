import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "#reader/words/compare-text.ts";
import { alphabet, kazakhValues, monthDays, numbers, weekdays, words } from "./kazakh-values.ts";

const path = new URL("../../fixtures/words/kazakh.json", import.meta.url);
const fixture = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;

/** How Node itself, which has the data, writes a date. */
function inNode(days: readonly string[], style: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat("kk", { timeZone: "Asia/Almaty", ...style });
  return days.map((day) => format.format(new Date(day)));
}

const breakable = (texts: unknown) => (texts as readonly string[]).map((text) => text.replace("\u00a0", " "));

test("what is printed in Kazakh is what the fixture says; a browser is asked the same", () => {
  expect(kazakhValues()).toEqual(fixture);
});

test("the fixture is what Node's own Kazakh data says", () => {
  const day = { day: "numeric", month: "long" } as const;
  expect(breakable(fixture["days"])).toEqual(inNode(monthDays, day));
  expect(breakable(fixture["weekdays"])).toEqual(inNode(weekdays, { ...day, weekday: "long" }));
  const number = new Intl.NumberFormat("kk");
  expect(fixture["numbers"]).toEqual(numbers.map((one) => number.format(one)));
  const { compare } = new Intl.Collator("kk");
  expect(fixture["alphabet"]).toBe(alphabet);
  expect(fixture["words"]).toBe(words.split(" ").toSorted(compare).join(" "));
});

test("puts any words in the order of the Kazakh dictionary", () => {
  const { compare } = new Intl.Collator("kk");
  const letters = `${alphabet}${alphabet.toUpperCase()} -1«azÖ`.split("");
  const word = fc.array(fc.constantFrom(...letters), { maxLength: 5 }).map((chosen) => chosen.join(""));
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(Math.sign(compareText("kk")(a, b))).toBe(Math.sign(compare(a, b)));
    }),
    { numRuns: 2000 },
  );
});
