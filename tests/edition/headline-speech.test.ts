import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenIn } from "#edition/headline-speech.ts";
import { bindSpaces, plainSpaces } from "#edition/typography.ts";

const file = fileURLToPath(new URL("../fixtures/headlines/speech.json", import.meta.url));
const cases = (JSON.parse(readFileSync(file, "utf8")) as [string][]).map(([marked]) => marked);

/** As the cases are written: speech in square brackets. */
function marked(headline: string): string {
  return spokenIn(headline).reduceRight(
    (text, [from, to]) => `${text.slice(0, from)}«[${text.slice(from + 1, to - 1)}]»${text.slice(to)}`,
    headline,
  );
}

describe("speech in a headline", () => {
  it.each(cases)("%s", (expected) => {
    const headline = expected.replaceAll(/[[\]]/g, "");
    expect(marked(headline)).toBe(expected);
    // Printed headlines have spaces that do not break.
    expect(plainSpaces(marked(bindSpaces(headline)))).toBe(expected);
  });

  it("stands between guillemets, one after the other, whatever the headline", () => {
    const words = "« » «Мы предупреждали» — : заявил Токаев не мы деді , … ? Кайрат".split(" ");
    const headline = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.constantFrom(...words)).map((some) => some.join(" ")),
    );
    fc.assert(
      fc.property(headline, (text) => {
        const ranges = spokenIn(text);
        expect(ranges.map(([from, to]) => `${text[from]}${text[to - 1]}`)).toEqual(ranges.map(() => "«»"));
        expect(ranges.flat()).toEqual(ranges.flat().toSorted((a, b) => a - b));
      }),
    );
  });

  it("takes no time with hostile text", () => {
    const started = performance.now();
    for (const part of ["«мы ", "» — ", "«» ", ", ", "а-", "Аб "]) spokenIn(part.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
