import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindSpaces, plainSpaces } from "#edition/typography.ts";

const file = fileURLToPath(new URL("../fixtures/typography.json", import.meta.url));
const cases = JSON.parse(readFileSync(file, "utf8")) as [string, string][];

const nbsp = "\u00a0";
const pieces =
  "а в и В из-за бы же № ст. г. К. И. Иманов слово — – - « » „ “ ( [ 5 30 000 процентов % млн тенге мая кг км мен бұл жыл ,".split(
    " ",
  );
const prose = fc.oneof(
  fc.array(fc.constantFrom(...pieces)).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...pieces, " ", "  ", "\n")).map((words) => words.join("")),
  fc.string({ unit: "grapheme" }),
);
const withoutNbsp = prose.map((text) => text.replaceAll(nbsp, " "));

describe("non-breaking spaces", () => {
  // In the cases a tilde stands for the space that does not break.
  it.each(cases)("of «%s»", (source, bound) => {
    expect(bindSpaces(source).replaceAll(nbsp, "~")).toBe(bound);
  });

  it("are all that changes: the source's text comes back", () => {
    fc.assert(
      fc.property(withoutNbsp, (text) => {
        expect(plainSpaces(bindSpaces(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("never let a dash begin a line", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(bindSpaces(text)).not.toMatch(/ [—–]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("are set once: setting them again changes nothing", () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(bindSpaces(bindSpaces(text))).toBe(bindSpaces(text));
      }),
      { numRuns: 1000 },
    );
  });
});
