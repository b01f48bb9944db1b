import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { headline24, seedFeed, seedHeadline } from "./support/seed.ts";

/** The new page has the headline, and the one it was opened from has not moved. */
async function expectBoth(page: Page, opened: Page): Promise<void> {
  await expect(opened).toHaveURL(headline24);
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText(seedFeed[0] ?? "?");
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedHeadline);
}

// A phone has neither of these.
test.describe("a headline opened elsewhere", { tag: "@desktop" }, () => {
  test.beforeEach(({ page }) => open(page, "/"));

  test("by the middle button", async ({ page, context }) => {
    const opening = context.waitForEvent("page");
    await page.locator("#feed li a").first().click({ button: "middle" });
    await expectBoth(page, await opening);
  });

  for (const key of ["Control", "Shift"] as const) {
    test(`by ${key} and a click`, async ({ page, context }) => {
      const opening = context.waitForEvent("page");
      await page
        .locator("#feed li a")
        .first()
        .click({ modifiers: [key] });
      await expectBoth(page, await opening);
    });
  }

  test("by Control and Enter", async ({ page, context }) => {
    const opening = context.waitForEvent("page");
    await page.locator("#feed li a").first().focus();
    await page.keyboard.press("Control+Enter");
    await expectBoth(page, await opening);
  });

  test("by its copied address", async ({ page, context }) => {
    const address = await page
      .locator("#feed li a")
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href);
    const opened = await context.newPage();
    await opened.goto(address);
    await expectBoth(page, opened);
  });
});
