import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { slug } from "#edition/headline.ts";
import { slugOf } from "../../src/desk/slug.ts";
import { fixture } from "./in-folder.ts";

const cases = JSON.parse(readFileSync(fixture("slugs.json"), "utf8")) as [string, string][];

describe("the slug of a headline", () => {
  it.each(cases)("of «%s» is %s", (headline, expected) => {
    expect(slugOf(headline)).toBe(expected);
  });

  it("is cut between words, and not behind a preposition", () => {
    const headline = `${"слово ".repeat(15)}в Астане и Алматы`;
    expect(slugOf(headline)).toBe(Array.from({ length: 13 }, () => "slovo").join("-"));
    expect(
      slugOf("Понять и простить: казахстанским олигархам разрешат законно вернуть деньги в страну"),
    ).toBe("ponyat-i-prostit-kazakhstanskim-oligarkham-razreshat-zakonno-vernut-dengi");
    expect(slugOf("а".repeat(200))).toBe("a".repeat(80));
  });

  it("is always one that an edition accepts, and short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (headline) => {
        expect(v.is(slug, slugOf(headline))).toBe(true);
        expect(slugOf(headline).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
