import { afterEach, beforeEach, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { page } from "vitest/browser";
import { PullQuoteBlock } from "#reader/features/article/blocks/PullQuoteBlock.tsx";
import { InApp } from "../../in-app.tsx";

const short = "Короткая цитата, набранная крупно";
const long = "Длинная цитата, которая набрана мельче, чтобы несколько таких подряд читались спокойно. "
  .repeat(4)
  .trim();

const article = { id: 1, slug: "novost", headline: "Новость", body: [], related: [] };

interface QuoteOptions {
  readonly text: string;
  readonly attribution?: string;
  readonly current?: boolean;
}

/** A quotation after a paragraph, in a column as wide as the design's and with room for what hangs. */
async function show({ text, attribution, current = false }: QuoteOptions): Promise<HTMLElement> {
  const block = {
    type: "pullquote" as const,
    id: "q-test",
    text,
    ...(attribution === undefined ? {} : { attribution }),
  };
  const { container } = await render(
    <InApp>
      <div className="prose" style={{ maxWidth: "42rem", margin: "2rem auto", paddingInline: "18px" }}>
        <p>Абзац перед цитатой, по которому видно, где начинается столбец.</p>
        <PullQuoteBlock
          block={block}
          article={article}
          addressed={{ id: current ? block.id : "", gone: undefined }}
        />
      </div>
    </InApp>,
  );
  return container;
}

function part(container: HTMLElement, selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`${selector} is not there`);
  return found;
}

/** Where a run of text begins, which is not where its element does. */
function startOf(element: HTMLElement): DOMRect {
  const text = [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const range = document.createRange();
  range.selectNodeContents(text ?? element);
  return range.getClientRects()[0] ?? new DOMRect();
}

beforeEach(() => page.viewport(1440, 900));
afterEach(() => page.viewport(1440, 900));

test.each([
  ["short", short],
  ["long", long],
])(
  "on a desktop the words of a %s quotation are flush with the text, the guillemet hangs outside",
  async (_, text) => {
    const container = await show({ text });
    const column = startOf(part(container, ".prose > p"));
    const words = startOf(part(container, "blockquote p"));
    const opening = part(container, ".guillemet-open").getBoundingClientRect();
    expect(Math.abs(words.left - column.left)).toBeLessThan(0.5);
    expect(opening.left).toBeLessThan(column.left - 10);
    expect(opening.right).toBeLessThanOrEqual(column.left + 0.5);
    // Every further line begins there as well.
    const lines = new Set([...linesOf(part(container, "blockquote p"))].map(({ left }) => Math.round(left)));
    expect([...lines]).toEqual([Math.round(column.left)]);
  },
);

/** The lines of the words alone, without the guillemets. */
function linesOf(element: HTMLElement): DOMRect[] {
  const text = [...element.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const range = document.createRange();
  range.selectNodeContents(text ?? element);
  return [...range.getClientRects()];
}

test("the large guillemet does not push the first line away from the second", async () => {
  const container = await show({ text: long });
  const lines = linesOf(part(container, "blockquote p"));
  const steps = lines.slice(1).map((line, index) => line.top - (lines[index]?.top ?? 0));
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) expect(Math.abs(step - (steps[1] ?? 0))).toBeLessThan(1);
});

test("on a phone everything stands inside the column, clear of each other", async () => {
  await page.viewport(390, 844);
  const container = await show({ text: long });
  const figure = part(container, "figure").getBoundingClientRect();
  const opening = part(container, ".guillemet-open").getBoundingClientRect();
  const words = startOf(part(container, "blockquote p"));
  // The sign itself is narrower than its box.
  expect(opening.left).toBeGreaterThanOrEqual(figure.left - 4);
  expect(words.left).toBeGreaterThan(figure.left + 10);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test("a short quotation is set larger and heavier than a long one", async () => {
  const style = async (text: string) => {
    const { fontSize, fontWeight } = getComputedStyle(part(await show({ text }), "blockquote p"));
    return { size: Number.parseFloat(fontSize), weight: Number(fontWeight) };
  };
  const large = await style(short);
  const small = await style(long);
  const body = Number.parseFloat(getComputedStyle(part(document.body, ".prose > p")).fontSize);
  expect(large.size / body).toBeCloseTo(1.3, 1);
  expect(small.size / body).toBeCloseTo(1.1, 1);
  expect(large.weight).toBeGreaterThan(small.weight);
});

test.each([
  [240, "short"],
  [241, "long"],
])("%i characters are %s", async (count, length) => {
  const container = await show({ text: "я".repeat(count) });
  expect(part(container, "figure").dataset["length"]).toBe(length);
});

test("without an attribution there is no caption, and the link keeps its place", async () => {
  const without = await show({ text: short });
  expect(without.querySelector("figcaption")).toBeNull();
  const container = await show({ text: short, attribution: "сказала Айгуль" });
  const caption = part(container, "figcaption").getBoundingClientRect();
  const words = part(container, "blockquote").getBoundingClientRect();
  const link = part(container, ".quote-tools").getBoundingClientRect();
  expect(caption.top).toBeGreaterThanOrEqual(words.bottom);
  // The tools sit on the attribution's line.
  expect(link.top).toBeLessThan(caption.bottom);
  expect(link.bottom).toBeGreaterThan(caption.top);
  expect(link.left).toBeGreaterThanOrEqual(caption.right);
});

test("the one that the address names stands on a band with an edge, which moves nothing", async () => {
  const plain = part(await show({ text: short }), "figure").getBoundingClientRect();
  const figure = part(await show({ text: short, current: true }), "figure");
  const { backgroundColor, borderLeftStyle, borderLeftWidth } = getComputedStyle(figure, "::after");
  expect({ borderLeftStyle, borderLeftWidth }).toEqual({ borderLeftStyle: "solid", borderLeftWidth: "3px" });
  expect(backgroundColor).toBe("rgb(250, 240, 233)");
  const { height, width } = figure.getBoundingClientRect();
  expect({ height, width }).toEqual({ height: plain.height, width: plain.width });
});

test("a word without end breaks instead of leaving the column", async () => {
  await page.viewport(320, 640);
  const container = await show({ text: "Ы".repeat(300), attribution: "Ъ".repeat(80) });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const caption = part(container, "figcaption").getBoundingClientRect();
  expect(caption.right).toBeLessThanOrEqual(320);
});
