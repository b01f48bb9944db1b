import { expect, type Page } from "@playwright/test";
import { many } from "../harness/fixture-editions.ts";
import { test } from "./support/journey.ts";
import { live, open } from "./support/live.ts";
import {
  expectFeedPlace,
  expectWindowPlace,
  feedPlace,
  isBeside,
  scrollFeedTo,
  windowPlace,
} from "./support/place.ts";
import { seedFeed, seedHeadline, seedList } from "./support/seed.ts";

const headlineOf = (page: Page) => page.getByRole("heading", { level: 1 });

/** Somewhere down the seed story, with a headline of the lower feed at hand. */
async function readOn(page: Page) {
  await open(page, "/");
  await page.evaluate(() => window.scrollTo(0, 700));
  const link = page.locator("#feed li a").nth(15);
  if (isBeside(page)) await scrollFeedTo(link);
  else await link.scrollIntoViewIfNeeded();
  return { link, place: await windowPlace(page), inFeed: await feedPlace(page) };
}

test("back restores the page, the feed and the focus; forward goes on", async ({ page }) => {
  const { link, place, inFeed } = await readOn(page);
  expect(place).toBeGreaterThan(600);
  expect(inFeed > 0).toBe(isBeside(page));
  await link.click();
  await expect(headlineOf(page)).toHaveText(seedList[15] ?? "?");
  await expectWindowPlace(page, 0);
  // The list beside the story stays where the reader has left it.
  await expectFeedPlace(page, inFeed);

  await page.goBack();
  await expect(headlineOf(page)).toHaveText(seedHeadline);
  await expectWindowPlace(page, place);
  await expectFeedPlace(page, inFeed);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();

  await page.goForward();
  await expect(headlineOf(page)).toHaveText(seedList[15] ?? "?");
  await expectWindowPlace(page, 0);
  await expect(page.locator("#feed [aria-current]")).toHaveText([seedList[15] ?? "?"]);
});

test("the feed's own scroll is each entry's own", { tag: "@desktop" }, async ({ page }) => {
  const { link, inFeed } = await readOn(page);
  await link.click();
  await expect(headlineOf(page)).toHaveText(seedList[15] ?? "?");
  await page.locator("#feed").evaluate((feed) => (feed.scrollTop = 0));
  await page.locator("#feed li a").first().click();
  await expect(headlineOf(page)).toHaveText(seedFeed[0] ?? "?");
  await page.goBack();
  await expect(headlineOf(page)).toHaveText(seedList[15] ?? "?");
  await expectFeedPlace(page, 0);
  await page.goBack();
  await expect(headlineOf(page)).toHaveText(seedHeadline);
  await expectFeedPlace(page, inFeed);
});

test("back after a reload still knows the place", async ({ page }) => {
  const { link, place, inFeed } = await readOn(page);
  await link.click();
  await expect(headlineOf(page)).toHaveText(seedList[15] ?? "?");
  await page.reload();
  await live(page);
  await page.goBack();
  await expect(headlineOf(page)).toHaveText(seedHeadline);
  await expectWindowPlace(page, place);
  await expectFeedPlace(page, inFeed);
});

test("a reload keeps the place", async ({ page }) => {
  const { place, inFeed } = await readOn(page);
  await page.reload();
  await live(page);
  await expectWindowPlace(page, place);
  await expectFeedPlace(page, inFeed);
});

test("back from a page that never answered", { tag: "@phone" }, async ({ page }) => {
  const { link, place } = await readOn(page);
  await page.route("**/edition/articles/9.json", () => {});
  await link.click();
  await expect(headlineOf(page)).toHaveText(seedList[15] ?? "?");
  await page.goBack();
  await expect(headlineOf(page)).toHaveText(seedHeadline);
  await expectWindowPlace(page, place);
});

test("many steps back and forth keep every place apart", async ({ page }) => {
  await open(page, `${many.address}/`);
  const places: number[] = [];
  for (const [index, y] of [300, 500, 150].entries()) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    // On a phone the list is below the story, and the way to it is a scroll.
    const link = page.locator("#feed li a").nth(1 + index * 2);
    if (isBeside(page)) await scrollFeedTo(link);
    else await link.scrollIntoViewIfNeeded();
    places.push(await windowPlace(page));
    const text = (await link.textContent()) ?? "?";
    await link.click();
    await expect(headlineOf(page)).toHaveText(text);
  }
  for (const place of places.toReversed()) {
    await page.goBack();
    await expectWindowPlace(page, place);
  }
  await expect(headlineOf(page)).toHaveText(/^Новость 320:/);
});
