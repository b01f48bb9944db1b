import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { inline, isSafeHref, mapText, plainText, type Inline } from "#edition/inline.ts";

const unsafe = JSON.parse(
  readFileSync(new URL("../fixtures/unsafe-addresses.json", import.meta.url), "utf8"),
) as string[];

const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", maxDepth: 8, withCrossShrink: true },
    fc.string(),
    fc.record({ type: fc.constantFrom("emphasis" as const, "strong" as const), content: tie("inlines") }),
    fc.record({
      type: fc.constant("link" as const),
      href: fc.constantFrom("https://example.kz/", "mailto:a@example.kz"),
      content: tie("inlines"),
    }),
  ),
  inlines: fc.array(tie("inline"), { maxLength: 4 }),
}));

describe("the address of a link", () => {
  it.each(unsafe)("is refused: %j", (href) => {
    expect(isSafeHref(href)).toBe(false);
    expect(v.is(inline, { type: "link", href, content: ["x"] })).toBe(false);
  });

  it.each(["https://example.kz/a?b#c", "http://example.kz", "HTTPS://EXAMPLE.KZ", "mailto:desk@example.kz"])(
    "is accepted: %s",
    (href) => {
      expect(isSafeHref(href)).toBe(true);
      expect(v.is(inline, { type: "link", href, content: ["x"] })).toBe(true);
    },
  );

  it("is never one of a scheme that a browser runs", () => {
    const noise = fc.string({
      unit: fc.constantFrom("\u0000", "\t", "\n", "\r", " ", "A", "a", ":", "/"),
      maxLength: 4,
    });
    const scheme = fc.constantFrom("javascript", "data", "vbscript", "file");
    fc.assert(
      fc.property(noise, scheme, noise, (before, scheme, after) => {
        const href = `${before}${scheme}:${after}`;
        const runs = URL.canParse(href) && new URL(href).protocol === `${scheme}:`;
        expect(isSafeHref(href) && runs).toBe(false);
      }),
    );
  });
});

/** A word with marks around it, as many as are asked for. */
function nested(marks: number, type = "link"): unknown {
  let content: unknown = "слово";
  for (let at = 0; at < marks; at++) content = { type, href: "https://example.kz/", content: [content] };
  return content;
}

describe("marked text", () => {
  it("has at most eight marks inside each other, however many a hostile article brings", () => {
    expect(v.is(inline, nested(8))).toBe(true);
    for (const marks of [9, 100_000]) {
      const { issues } = v.safeParse(inline, nested(marks));
      expect(issues?.map(({ message }) => message)).toEqual(["expected at most 8 marks inside each other"]);
      expect(issues?.[0]?.path).toHaveLength(16);
    }
  });

  it("passes its own check, and a change of nothing changes nothing", () => {
    fc.assert(
      fc.property(inlines, (content) => {
        expect(v.parse(v.array(inline), content)).toEqual(content);
        expect(mapText(content, (text) => text)).toEqual(content);
      }),
    );
  });

  it("is changed in its words, and in all of them", () => {
    fc.assert(
      fc.property(inlines, (content) => {
        const changed = mapText(content, (text) => text.replaceAll("a", "б"));
        expect(plainText(changed)).toBe(plainText(content).replaceAll("a", "б"));
      }),
    );
  });
});
