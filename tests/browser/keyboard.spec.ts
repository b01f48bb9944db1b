import { expect, type Page } from "@playwright/test";
import { many } from "../harness/fixture-editions.ts";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { noTextYet, seedFeed, seedHeadline } from "./support/seed.ts";
import { expectPaper } from "./support/theme.ts";

/** Presses Tab until the focus is inside, and says how often that was. */
async function tabInto(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await page.keyboard.press("Tab");
    const inside = await page.evaluate((within) => document.activeElement?.closest(within) != null, selector);
    if (inside) return presses;
  }
  throw new Error(`Sixty presses of Tab do not reach ${selector}.`);
}

test.describe("by keyboard alone", { tag: "@desktop" }, () => {
  test("the first press offers the way to the text, past everything else", async ({ page }) => {
    await open(page, "/");
    const skip = page.getByRole("link", { name: "К тексту" });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press("Tab");
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/#story");
    await tabInto(page, "main");
    expect(await page.evaluate(() => document.activeElement?.closest("header"))).toBeNull();
  });

  test("the order is masthead, story, feed, and every stop is seen", async ({ page }) => {
    await open(page, "/");
    const stops: string[] = [];
    for (let press = 0; press < 60 && stops.at(-1) !== "ASIDE"; press++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        const { outlineStyle, opacity } = element
          ? getComputedStyle(element)
          : { outlineStyle: "none", opacity: "0" };
        const place = element?.closest("header, main, aside")?.tagName ?? "BODY";
        return outlineStyle !== "none" && opacity !== "0" ? place : `${place}: unseen`;
      });
      if (stops.at(-1) !== stop) stops.push(stop);
    }
    expect(stops).toEqual(["BODY", "HEADER", "MAIN", "ASIDE"]);
  });

  test("Enter on a headline opens it, and Tab goes on from its beginning", async ({ page }) => {
    await open(page, "/");
    await tabInto(page, "#feed li");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const headline = page.getByRole("heading", { level: 1 });
    await expect(headline).toHaveText(seedFeed[1] ?? "?");
    // The links of the page come with its text, and the focus goes over to the headline that is with it.
    await expect(page.getByText(noTextYet)).toBeVisible();
    await expect(headline).toBeFocused();
    await tabInto(page, "main a");
    await expect(page.locator(":focus")).toHaveText(seedHeadline);
    await page.goBack();
    await expect(headline).toHaveText(seedHeadline);
    await expect(page.locator("#feed li a").nth(1)).toBeFocused();
  });

  test("the theme menu opens, chooses and gives the focus back", async ({ page }) => {
    await open(page, "/");
    const button = page.getByRole("banner").getByRole("button", { name: "Вид" });
    await button.focus();
    await page.keyboard.press("Enter");
    const menu = page.locator("#view-panel");
    await expect(menu).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(menu.locator("[name=theme]:checked")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expectPaper(page, "dark");
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await expectPaper(page, "dark");
  });

  test("the focus is never under the masthead", async ({ page }) => {
    await open(page, "/");
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.locator(".pull-quote a").last().focus();
    for (let press = 0; press < 5; press++) {
      const { link, masthead } = await page.evaluate(() => ({
        link: document.activeElement?.getBoundingClientRect().top ?? 0,
        masthead: document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0,
      }));
      expect(link).toBeGreaterThanOrEqual(masthead);
      await page.keyboard.press("Shift+Tab");
    }
  });

  test("going into the masthead leaves the page where it is", async ({ page }) => {
    await open(page, "/");
    await page.keyboard.press("Tab");
    await page.evaluate(() => window.scrollTo(0, 700));
    for (const place of ["Полоса", "Главная"]) {
      await page.keyboard.press("Tab");
      await expect(page.locator(":focus")).toContainText(place);
      expect(await page.evaluate(() => scrollY)).toBe(700);
    }
  });

  test("older headlines come by keyboard too", async ({ page }) => {
    await open(page, `${many.address}/`);
    await page.locator("#feed li a").last().focus();
    await expect.poll(() => page.locator("#feed li").count()).toBeGreaterThan(49);
    await page.keyboard.press("Tab");
    await expect(page.locator("#feed li a").nth(49)).toBeFocused();
  });
});

test("on a phone the focus is never under the bar", { tag: "@phone" }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page, "/");
  await page.locator(".pull-quote a").last().focus();
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press("Tab");
    const { bar, bottom, inBar } = await page.evaluate(() => ({
      inBar: document.activeElement?.closest(".bottom-bar") != null,
      bottom: document.activeElement?.getBoundingClientRect().bottom ?? 0,
      bar: document.querySelector(".bottom-bar")?.getBoundingClientRect().top ?? 0,
    }));
    if (inBar) return;
    expect(bottom).toBeLessThanOrEqual(bar);
  }
  throw new Error("The bar was not reached.");
});
