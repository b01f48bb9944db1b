import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cardLooks, cardPalette } from "#edition/card/palette.ts";

const css = readFileSync(new URL("../../../src/reader/styles/tokens.css", import.meta.url), "utf8");

type Colours = Readonly<Record<string, string>>;

/** The colours of each theme, by the selector under which they stand. */
function coloursOf(selector: string): Colours {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)];
  const [, , body = ""] = rules.find(([, name = ""]) => name.trim().endsWith(selector)) ?? [];
  const pairs = [...body.matchAll(/--(\w+):\s*(#[0-9a-f]{6})/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]): [string, string] => [name, value]));
}

const themes: readonly [string, Colours][] = [
  ["light", coloursOf(":root")],
  ["sepia", coloursOf(':root[data-theme="sepia"]')],
  ["dark", coloursOf(':root[data-theme="dark"]')],
];

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(one = "", other = ""): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Which text stands on which ground; what stands on the tint is set in ink, soft or accent. */
const texts: readonly [text: string, grounds: readonly string[]][] = [
  ["ink", ["paper", "sheet", "tint"]],
  ["soft", ["paper", "sheet", "tint"]],
  ["accent", ["paper", "sheet", "tint"]],
  ["faint", ["paper", "sheet"]],
];

test.each(themes)("%s: every text has a contrast of at least 4.5 to 1", (_, colours) => {
  const poor = texts.flatMap(([text, grounds]) =>
    grounds
      .filter((ground) => !(contrast(colours[text], colours[ground]) >= 4.5))
      .map((ground) => `${text} on ${ground}`),
  );
  expect(poor).toEqual([]);
});

test.each(themes)("%s: the ring round the focus has a contrast of at least 3 to 1", (_, colours) => {
  for (const ground of ["paper", "sheet", "tint"]) {
    expect(contrast(colours["focus"], colours[ground])).toBeGreaterThanOrEqual(3);
  }
});

test("a system in the dark has the very colours of the dark theme", () => {
  expect(coloursOf(":root:not([data-theme])")).toEqual(coloursOf(':root[data-theme="dark"]'));
});

test.each(cardLooks)("pictures in %s have the very colours of that theme", (look) => {
  const colours = themes.find(([name]) => name === look)?.[1];
  expect(colours).toMatchObject(cardPalette[look]);
});
