import { expect } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { plain, seedQuoteIds, seedQuotes } from "./support/seed.ts";

test("the six quotations of the story are figures with a name, their words and who said them", async ({
  page,
}) => {
  await page.goto("/");
  const figures = page.locator("main figure");
  await expect(figures).toHaveCount(6);
  const found = await figures.evaluateAll((all) =>
    all.map((figure) => ({
      id: figure.id,
      quotes: [...figure.querySelectorAll("blockquote")].map((quote) => quote.textContent),
      captions: [...figure.querySelectorAll("figcaption")].map((caption) => caption.textContent),
    })),
  );
  expect(found.map(({ id }) => id)).toEqual(seedQuoteIds);
  for (const id of seedQuoteIds) expect(id).toMatch(/^q-[a-z0-9]+$/);
  expect(found.map(({ quotes }) => quotes.map(plain))).toEqual(seedQuotes.map(({ text }) => [`«${text}»`]));
  const captions = found.map(({ captions }) => plain(captions.join(" ")));
  for (const [index, { attribution = "" }] of seedQuotes.entries()) {
    // The source's own words come first; who that is stands behind them or within.
    expect(captions[index]?.startsWith(attribution)).toBe(true);
    expect(captions[index]).toContain("Токаев");
  }
  // Where the source's attribution is missing, the name is the editors' reading, and says on what it rests.
  for (const [index, cue] of [
    [3, "по мнению Токаева"],
    [4, "Далее он заявил"],
  ] as const) {
    expect(captions[index]).toContain("как поняла редакция");
    expect(captions[index]).toContain(cue);
  }
  expect(seedQuotes.filter(({ attribution }) => attribution === undefined)).toHaveLength(2);
});

test("a screen reader hears each quotation once, with who said it", { tag: "@desktop" }, async ({ page }) => {
  await open(page, "/");
  const tree = plain(await page.getByRole("main").ariaSnapshot());
  // The first words are enough: the snapshot escapes quotation marks inside.
  for (const { text } of seedQuotes) expect(tree.split(text.slice(0, 40))).toHaveLength(2);
  await expect(page.getByRole("figure", { name: "указал глава государства" })).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("blockquote")).toHaveCount(6);
});

test("a quotation is copied as it stands", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/");
  const copied = await page.locator("main blockquote").evaluateAll((quotes) =>
    quotes.map((quote) => {
      getSelection()?.selectAllChildren(quote);
      return getSelection()?.toString().trim();
    }),
  );
  expect(copied.map((text) => plain(text ?? ""))).toEqual(seedQuotes.map(({ text }) => `«${text}»`));
});

test(
  "the opening guillemet hangs outside, the words stand flush with the text",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.goto("/");
    const geometry = await page.evaluate(() => {
      const range = document.createRange();
      const left = (node: Node) => {
        range.selectNodeContents(node);
        return range.getClientRects()[0]?.left ?? Number.NaN;
      };
      const column = document.querySelector(".prose > p")?.firstChild;
      return [...document.querySelectorAll("main blockquote p")].map((words) => {
        const opening = words.querySelector(".guillemet-open")?.getBoundingClientRect();
        const text = [...words.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const start = column ? left(column) : Number.NaN;
        return { hang: start - (opening?.left ?? 0), offset: Math.abs(start - (text ? left(text) : 0)) };
      });
    });
    expect(geometry).toHaveLength(6);
    for (const { hang, offset } of geometry) {
      expect(hang).toBeGreaterThan(10);
      expect(offset).toBeLessThan(1);
    }
  },
);

test("the hanging mark and the band's edge stay in the window", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(`/#${seedQuoteIds[1]}`);
  for (const width of [960, 1024, 1100, 1199, 1200, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const { edge, mark } = await page.evaluate(() => {
      const quote = document.querySelectorAll(".pull-quote")[1];
      const band = quote === undefined ? "0" : getComputedStyle(quote, "::after").left;
      return {
        mark: quote?.querySelector(".guillemet-open")?.getBoundingClientRect().left ?? -1,
        edge: (quote?.getBoundingClientRect().left ?? -1) + Number.parseFloat(band),
      };
    });
    expect(mark).toBeGreaterThanOrEqual(0);
    expect(edge).toBeGreaterThanOrEqual(0);
  }
});
