import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { headline24, seedQuoteIds, story25 } from "./support/seed.ts";

const third = seedQuoteIds[2] ?? "";

test.describe("with forced colours", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active" }));

  test("the open headline is told from the others", async ({ page }) => {
    await open(page, headline24);
    const [open_, other] = await page.locator("#feed li a").evaluateAll((links) =>
      links.slice(0, 2).map((link) => {
        const { borderLeftStyle, borderLeftWidth, fontWeight, outlineStyle } = getComputedStyle(link);
        return { borderLeftStyle, borderLeftWidth, fontWeight, outlineStyle };
      }),
    );
    expect(open_).not.toEqual(other);
    expect(Number.parseFloat(open_?.borderLeftWidth ?? "")).toBeGreaterThanOrEqual(2);
  });

  test("the quotation that the address names is told from the others", async ({ page }) => {
    await open(page, `${story25}#${third}`);
    const edge = await page.locator(`#${third}`).evaluate((quote) => {
      const { borderLeftColor, borderLeftStyle, borderLeftWidth } = getComputedStyle(quote, "::after");
      return { style: borderLeftStyle, width: Number.parseFloat(borderLeftWidth), color: borderLeftColor };
    });
    expect(edge).toMatchObject({ style: "solid" });
    expect(edge.width).toBeGreaterThanOrEqual(2);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(edge.color).not.toBe(paper);
  });

  test("buttons keep an edge and the focus is seen", { tag: "@desktop" }, async ({ page }) => {
    await open(page, headline24);
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
  });
});

/** Everything that moves by itself for longer than an instant. */
function motions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      // What follows the reader's own scrolling moves only when the reader does.
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : "transition")),
  );
}

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  test(`nothing moves by itself (prefers-reduced-motion: ${reducedMotion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await open(page, `${story25}#${third}`);
    expect(await motions(page)).toEqual([]);
    await page.locator("#feed li a").first().click();
    await expect(page).toHaveURL(headline24);
    expect(await motions(page)).toEqual([]);
  });
}

test(
  "with reduced motion the open headline and the addressed quotation are marked as ever",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, `${story25}#${third}`);
    await expect(page.locator("[data-current]")).toHaveId(third);
    await expect(page.locator('#feed [aria-current="page"]')).toHaveCount(0);
    await page.locator("#feed li a").first().click();
    await expect(page.locator('#feed [aria-current="page"]')).toHaveCount(1);
  },
);
