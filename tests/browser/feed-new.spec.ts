import { expect, type Page } from "@playwright/test";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { noTextYet, seedFeed, seedHeadline } from "./support/seed.ts";
import { readShifts, recordShifts } from "./support/shifts.ts";

const rowsNew = (page: Page) => page.locator('#feed a[data-mark="new"]');
const line = (page: Page) => page.getByRole("separator", { name: "Вы остановились здесь" });
const pill = (page: Page) => page.locator(".feed-pill");

async function take(page: Page, count: number): Promise<void> {
  await page.unrouteAll();
  await publishArrivals(page, count, 25);
  await comeBackToTab(page);
  await pill(page).click();
}

/** The headline under the line. */
const underLine = (page: Page) => line(page).locator("xpath=..").getByRole("link");

test("after the pill, new headlines carry a dot and a line says where the reader stopped", async ({
  page,
}) => {
  await open(page, "/");
  await expect(rowsNew(page)).toHaveCount(0);
  await expect(line(page)).toHaveCount(0);
  await take(page, 2);
  await expect(rowsNew(page)).toHaveText(["Новый заголовок 27", "Новый заголовок 26"]);
  await expect(rowsNew(page).first()).toHaveAccessibleName("Новый заголовок 27");
  await expect(rowsNew(page).first()).toHaveAccessibleDescription("новое");
  await expect(line(page)).toBeVisible();
  await expect(underLine(page)).toHaveText(seedFeed[0] ?? "?");

  // Over other pages and reloads, and it moves nothing when it comes.
  await page.locator("#feed li a").nth(3).click();
  await expect(underLine(page)).toHaveText(seedFeed[0] ?? "?");
  await page.unrouteAll();
  await recordShifts(page);
  await open(page, "/");
  // What is printed here does not know the two yet.
  await expect(line(page)).toHaveCount(0);
  await publishArrivals(page, 2, 25);
  await comeBackToTab(page);
  await pill(page).click();
  await expect(underLine(page)).toHaveText(seedFeed[0] ?? "?");

  await take(page, 3);
  await expect(rowsNew(page)).toHaveText(["Новый заголовок 28"]);
  await expect(underLine(page)).toHaveText("Новый заголовок 27");
});

test(
  "who comes back finds a dot on what has come since, without a move",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("polosa:feed-look", "22"));
    await recordShifts(page);
    await open(page, "/");
    await expect(rowsNew(page)).toHaveText(seedFeed.slice(0, 2));
    await expect(underLine(page)).toHaveText(seedFeed[2] ?? "?");
    expect(await readShifts(page)).toEqual([]);
    // What was opened is not new any more.
    await page.locator("#feed li a").first().click();
    await expect(page.getByText(noTextYet)).toBeVisible();
    await page.goBack();
    await expect(rowsNew(page)).toHaveText([seedFeed[1] ?? "?"]);
  },
);

test(
  "a tab in the background counts arrivals in its title, and nowhere else",
  { tag: "@desktop" },
  async ({ page }) => {
    const look = (state: "hidden" | "visible") =>
      page.evaluate((value) => {
        Object.defineProperty(document, "visibilityState", { configurable: true, get: () => value });
        document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
      }, state);
    await page.clock.install();
    await open(page, "/");
    const title = await page.title();
    expect(title).toContain(seedHeadline);
    await publishArrivals(page, 3, 25);
    await look("hidden");
    expect(await page.title()).toBe(title);
    await page.clock.fastForward(61_000);
    await expect(page).toHaveTitle(`(3) ${title}`);
    // Whoever leaves now finds the plain title in the history.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide")));
    await expect(page).toHaveTitle(title);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow")));
    await expect(page).toHaveTitle(`(3) ${title}`);
    // Another tab has read one of them meanwhile: "s" is 28 in base 36.
    await page.evaluate(() => {
      localStorage.setItem("polosa:read-marks", "s");
      window.dispatchEvent(new StorageEvent("storage", { key: "polosa:read-marks" }));
    });
    await expect(page).toHaveTitle(`(2) ${title}`);
    await look("visible");
    await expect(page).toHaveTitle(title);
    await pill(page).click();
    await look("hidden");
    await expect(page).toHaveTitle(title);
  },
);

test(
  "a story that folds something new away says so, until it is opened",
  { tag: "@desktop" },
  async ({ page }) => {
    // The second story of the seed has a headline that came since, the first only one that was there.
    await page.addInitScript(() => localStorage.setItem("polosa:feed-look", "5"));
    await recordShifts(page);
    await open(page, "/");
    const [first, second] = [0, 1].map((at) => page.locator("#feed summary").nth(at));
    if (first === undefined || second === undefined) throw new Error("no stories");
    await expect(first).toHaveAccessibleDescription("");
    await expect(second).toHaveAccessibleDescription("новое");
    const dot = () => second.evaluate((summary) => getComputedStyle(summary, "::after").content);
    await expect.poll(dot).toBe('""');
    expect(await readShifts(page)).toEqual([]);
    await second.click();
    await expect.poll(dot).toBe("none");
  },
);
