import { expect, type Locator, type Page } from "@playwright/test";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { headline24, seedQuoteIds, story25 } from "./support/seed.ts";

const third = seedQuoteIds[2] ?? "";

test.describe("with forced colours", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active" }));

  test("the open headline is told from the others", { tag: "@desktop" }, async ({ page }) => {
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

  test(
    "the quotation that the address names is told from the others",
    { tag: "@phone" },
    async ({ page }) => {
      await open(page, `${story25}#${third}`);
      await expect(page.locator(`#${third}`)).toHaveAttribute("data-current");
      const edge = await page.locator(`#${third}`).evaluate((quote) => {
        const { borderLeftColor, borderLeftStyle, borderLeftWidth } = getComputedStyle(quote, "::after");
        return { style: borderLeftStyle, width: Number.parseFloat(borderLeftWidth), color: borderLeftColor };
      });
      expect(edge).toMatchObject({ style: "solid" });
      expect(edge.width).toBeGreaterThanOrEqual(2);
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(edge.color).not.toBe(paper);
    },
  );

  test("buttons keep an edge and the focus is seen", async ({ page }) => {
    await open(page, headline24);
    await publishArrivals(page, 2, 25);
    await comeBackToTab(page);
    // It has no edge but its own ground, which forced colours take away.
    const pill = page.locator(".feed-pill");
    await pill.waitFor();
    const edges = await edgesOf(pill);
    expect(edges.map(({ side }) => side)).toEqual(["top", "right", "bottom", "left"]);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(edges.map(({ color }) => color)).not.toContain(paper);

    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveCSS("outline-style", "solid");
  });
});

interface Edge {
  readonly side: string;
  readonly color: string;
}

/** The sides on which something has an edge that is drawn. */
function edgesOf(part: Locator, pseudo: "" | "::before" = ""): Promise<Edge[]> {
  return part.evaluate((element, before) => {
    const style = getComputedStyle(element, before);
    if (before !== "" && style.content === "none") return [];
    const value = (name: string) => style.getPropertyValue(name);
    return ["top", "right", "bottom", "left"]
      .filter((side) => value(`border-${side}-style`) !== "none")
      .filter((side) => Number.parseFloat(value(`border-${side}-width`)) > 0)
      .map((side) => ({ side, color: value(`border-${side}-color`) }));
  }, pseudo);
}

for (const forcedColors of ["none", "active"] as const) {
  test.describe(`not by colour alone (forced colours: ${forcedColors})`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors }));

    test("where the reader is has an edge, and nothing else in the bar has one", async ({ page }) => {
      await open(page, "/quotes/");
      const bar = page.getByRole("navigation", { name: "Разделы" });
      const current = bar.locator("[aria-current]");
      await expect(current).toHaveText("Цитаты");
      expect(await edgesOf(current, "::before")).toHaveLength(1);
      const others = await bar.locator("a:not([aria-current])").all();
      expect(others).toHaveLength(3);
      for (const other of others) {
        expect(await edgesOf(other)).toEqual([]);
        expect(await edgesOf(other, "::before")).toEqual([]);
      }
    });

    test("a button that is pressed is underlined, and no other", { tag: "@desktop" }, async ({ page }) => {
      await open(page, "/");
      const only = page.getByRole("button", { name: "Только цитаты" });
      await expect(only).toHaveCSS("text-decoration-line", "none");
      await only.click();
      await expect(only).toHaveAttribute("aria-pressed", "true");
      await expect(only).toHaveCSS("text-decoration-line", "underline");
    });
  });
}

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
    await expect(page.locator('#feed [aria-current="page"]')).toHaveCount(1);
    // The mark of the open headline may still be on its way, where it is allowed to move.
    if (reducedMotion === "reduce") expect(await motions(page)).toEqual([]);
    else await expect.poll(() => motions(page)).toEqual([]);
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
