import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { plain, seedFeed } from "./support/seed.ts";

type Start = Document["startViewTransition"];

/** The headline that stood on the page whenever a transition was begun. */
async function watchTransitions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const begun: string[] = [];
    Object.assign(window, { begun });
    const own = Object.getOwnPropertyDescriptor(Document.prototype, "startViewTransition")?.value as Start;
    Document.prototype.startViewTransition = function start(update) {
      begun.push(document.querySelector("h1")?.textContent ?? "");
      return own.call(this, update);
    };
  });
}

const begun = (page: Page) => page.evaluate(() => (window as unknown as { begun: string[] }).begun);
const rows = (page: Page) => page.locator("#feed li a");

test("the mark of the open headline moves once the text is there", { tag: "@desktop" }, async ({ page }) => {
  await watchTransitions(page);
  await open(page, "/");
  for (const row of [0, 1]) {
    await rows(page).nth(row).click();
    await expect(page.locator("h1")).toHaveText(seedFeed[row] ?? "?");
    await expect(rows(page).nth(row)).toHaveAttribute("aria-current", "page");
  }
  expect((await begun(page)).map(plain)).toEqual(seedFeed.slice(0, 2));
  await expect(page.locator(".feed-mark")).toHaveCount(1);
});

test("nothing moves for whoever wants none of it", { tag: "@desktop" }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await watchTransitions(page);
  await open(page, "/");
  await rows(page).first().click();
  await expect(rows(page).first()).toHaveAttribute("aria-current", "page");
  expect(await begun(page)).toEqual([]);
});
