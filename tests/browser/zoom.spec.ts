import { expect, type Page } from "@playwright/test";
import { refusedByServer, test } from "./support/journey.ts";
import { kinds } from "./support/kinds.ts";
import { live, open } from "./support/live.ts";
import { resize } from "./support/screen.ts";
import { openThemeMenu } from "./support/theme.ts";

/** Elements that stick out of the page, or cut off their own text, for whoever reads the failure. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    const found: string[] = [];
    if (scrollWidth > width) found.push(`the page is ${scrollWidth} wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const { display, overflowX, position } = getComputedStyle(element);
      // What is hidden from the eye for screen readers, and links shown only in focus, are no misfits.
      const { height, left, right, width: own } = element.getBoundingClientRect();
      if (display === "none" || own <= 1 || height <= 1 || position === "fixed") continue;
      if (element.closest(".sr-only") !== null) continue;
      const label = `${element.tagName}.${element.className} «${element.textContent.slice(0, 30)}»`;
      if (right > width + 0.5 || left < -0.5) found.push(`${label} reaches from ${left} to ${right}`);
      const cut = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      if (cut) found.push(`${label} cuts its content`);
    }
    return found;
  });
}

async function expectFit(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  await expect.poll(() => misfits(page), `at ${width} pixels`).toEqual([]);
}

for (const { name, address } of kinds) {
  test(`${name} at 320 pixels: nothing is cut`, { tag: "@desktop" }, async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await resize(page, 320, 640);
    await open(page, address);
    await expectFit(page);
    // 1280 by 1024 pixels at 400 % leave 320 by 256 (WCAG 2.2, 1.4.10).
    await resize(page, 320, 256);
    await expectFit(page);
  });
}

test("nothing is cut at any width, and lines stay readable", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/");
  const paragraph = page.locator(".prose > p").first();
  for (const width of [360, 600, 959, 960, 1024, 1920, 3440]) {
    await resize(page, width, 900);
    await expectFit(page);
    expect((await paragraph.boundingBox())?.width).toBeLessThanOrEqual(42 * 16);
  }
});

test(
  "at 400 % zoom nothing lies over the text, and the bars give room",
  { tag: "@desktop" },
  async ({ page }) => {
    await resize(page, 320, 256);
    await open(page, "/");
    await page.evaluate(() => window.scrollTo(0, 900));
    const covered = await page.evaluate(() => {
      const rows = [2, innerHeight / 2, innerHeight - 3];
      return rows.filter((y) => document.elementFromPoint(innerWidth / 2, y)?.closest("main") === null);
    });
    expect(covered).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 0));
    const menu = await openThemeMenu(page);
    // The whole menu can be reached, by scrolling if need be.
    await menu.getByRole("radio").last().check();
    await expect(menu.getByRole("radio").last()).toBeInViewport();
  },
);

test("text in twice its size stays whole", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await live(page);
  await expectFit(page);
});

test("text spaced as a reader needs it stays whole", { tag: "@desktop" }, async ({ page }) => {
  // WCAG 2.2, 1.4.12.
  await page.goto("/");
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      Object.assign(element.style, { lineHeight: "1.5", letterSpacing: "0.12em", wordSpacing: "0.16em" });
    }
  });
  await expectFit(page);
});
