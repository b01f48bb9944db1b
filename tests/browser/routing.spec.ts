import { expect } from "@playwright/test";
import { refusedByServer, test } from "./support/journey.ts";
import { live, open } from "./support/live.ts";
import { goOffline } from "./support/network.ts";
import { expectWindowPlace, windowPlace, withoutFollowing } from "./support/place.ts";
import { headline24, noTextYet, seedFeed, seedHeadline, seedQuoteIds } from "./support/seed.ts";
import type { Watch } from "./support/watch.ts";

const articles = "/edition/articles/";

test.beforeEach(({ page }) => open(page, "/"));

/** What a click has asked for: fonts that came late and the program that follows the reading come by themselves. */
function askedByClick(watch: Watch): string[] {
  return watch.asked().filter((path) => !/\.woff2$|\/follow-place-/.test(path));
}

test("a click shows the headline's page without loading a document", async ({ page, watch }) => {
  watch.empty();
  await page.locator("#feed li a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[0] ?? "?");
  await expect(page).toHaveURL(headline24);
  await expect(page.getByText(noTextYet)).toBeVisible();
  expect(watch.documents()).toEqual([]);
  // One document of the edition, and nothing of the program or the look again.
  expect(askedByClick(watch)).toEqual([`${articles}24.json`]);
});

test("the front page comes back from what is already here", { tag: "@desktop" }, async ({ page, watch }) => {
  await page.locator("#feed li a").first().click();
  await expect(page).toHaveURL(headline24);
  await expect(page.getByText(noTextYet)).toBeVisible();
  watch.empty();
  await page.getByRole("banner").getByRole("link", { name: "Полоса" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedHeadline);
  await expect(page).toHaveURL("/");
  expect(askedByClick(watch)).toEqual([]);
});

for (const [intent, show] of [
  ["hover", "hover"],
  ["focus", "focus"],
] as const) {
  test(
    `${intent} prefetches, and the click asks for nothing`,
    { tag: "@desktop" },
    async ({ page, watch }) => {
      const link = page.locator("#feed li a").nth(2);
      await Promise.all([page.waitForResponse(`**${articles}22.json`), link[show]()]);
      watch.empty();
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[2] ?? "?");
      expect(watch.asked("/edition/")).toEqual([]);
      expect(watch.documents()).toEqual([]);
    },
  );
}

test("a touch prefetches before it is a tap", { tag: "@phone" }, async ({ page, watch }) => {
  const link = page.locator("#feed li a").nth(2);
  await link.scrollIntoViewIfNeeded();
  watch.empty();
  const answer = page.waitForResponse(`**${articles}22.json`);
  await link.dispatchEvent("touchstart", { bubbles: true });
  await answer;
  await link.tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[2] ?? "?");
  expect(watch.asked("/edition/")).toEqual([`${articles}22.json`]);
});

test("pointing at a story changes nothing on the page", { tag: "@desktop" }, async ({ page }) => {
  await open(page, headline24);
  const state = () =>
    page.evaluate(() => ({
      head: [...document.head.querySelectorAll("title, meta, link[rel=canonical]")].map((element) =>
        [element.textContent, ...element.getAttributeNames().map((name) => element.getAttribute(name))].join(
          " ",
        ),
      ),
      headlines: [...document.querySelectorAll("h1")].map((headline) => headline.textContent),
      focus: document.activeElement?.tagName,
      at: history.length,
    }));
  const before = await state();
  const answer = page.waitForResponse("**/articles/25.json");
  await page.getByRole("main").getByRole("link", { name: seedHeadline }).hover();
  await answer;
  // Two idle moments later whatever was to be prepared is.
  await page.evaluate(async () => {
    for (let moment = 0; moment < 2; moment++) {
      await new Promise((resolve) => {
        requestIdleCallback(resolve);
      });
    }
  });
  expect(await state()).toEqual(before);
});

test("a prefetched page needs no network at all", { tag: "@desktop" }, async ({ page }) => {
  // Its file may be on its way just when the network goes.
  await withoutFollowing(page);
  const link = page.locator("#feed li a").nth(4);
  const [answer] = await Promise.all([page.waitForResponse(`**${articles}20.json`), link.focus()]);
  await answer.finished();
  await goOffline(page);
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[4] ?? "?");
  await expect(page.getByText(noTextYet)).toBeVisible();
});

test("scroll, focus and announcement go to the new headline", async ({ page }) => {
  await page.evaluate(() => window.scrollTo(0, 1500));
  await page.locator("#feed li a").nth(1).click();
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText(seedFeed[1] ?? "?");
  await expectWindowPlace(page, 0);
  await expect(headline).toBeFocused();
  await expect(headline).toBeInViewport();
  const announced = page.getByRole("status").filter({ hasText: /\S/ });
  await expect(announced).toHaveText([seedFeed[1] ?? "?"]);
});

test("a page on its way takes the reader along just so", { tag: "@desktop" }, async ({ page }) => {
  const answer = Promise.withResolvers<undefined>();
  await page.route(`**${articles}23.json`, async (route) => {
    await answer.promise;
    await route.continue();
  });
  await page.evaluate(() => window.scrollTo(0, 1500));
  await page.locator("#feed li a").nth(1).click();
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toBeFocused();
  await expectWindowPlace(page, 0);
  answer.resolve(undefined);
  await expect(page.getByText(noTextYet)).toBeVisible();
  await expect(headline).toBeFocused();
  await expectWindowPlace(page, 0);
});

test(
  "the open headline is followed anew without an entry of its own",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.locator("#feed li a").first().click();
    await expect(page).toHaveURL(headline24);
    const before = await page.evaluate(() => history.length);
    await page.evaluate(() => window.scrollTo(0, 400));
    await page.locator("#feed li a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expectWindowPlace(page, 0);
    expect(await page.evaluate(() => history.length)).toBe(before);
  },
);

test("the front page is followed anew from one of its quotations", { tag: "@phone" }, async ({ page }) => {
  await page.goto(`/#${seedQuoteIds[4]}`);
  await live(page);
  await expect.poll(() => windowPlace(page)).toBeGreaterThan(500);
  await page.getByRole("banner").getByRole("link", { name: "Полоса" }).click();
  await expect(page).toHaveURL("/");
  await expectWindowPlace(page, 0);
  await expect(page.locator("[data-current]")).toHaveCount(0);
});

test("clicks faster than answers end at the last", { tag: "@desktop" }, async ({ page }) => {
  const late = Promise.withResolvers<undefined>();
  await page.route(`**${articles}24.json`, async (route) => {
    const answer = await route.fetch();
    await page.waitForURL(/-22\/$/);
    await route.fulfill({ response: answer });
    late.resolve(undefined);
  });
  await page.locator("#feed li a").first().click();
  await page.locator("#feed li a").nth(2).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[2] ?? "?");
  await late.promise;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[2] ?? "?");
  await expect(page.locator("#feed [aria-current]")).toHaveText([seedFeed[2] ?? "?"]);
});

test("a reload stays where the reader is", { tag: "@phone" }, async ({ page }) => {
  await page.locator("#feed li a").nth(3).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[3] ?? "?");
  await page.reload();
  await live(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[3] ?? "?");
  await expect(page.locator('#feed [aria-current="page"]')).toHaveText([seedFeed[3] ?? "?"]);
});

test("the edition's own documents stay the browser's", { tag: "@desktop" }, async ({ page, watch }) => {
  // A document without a head has no icon, and Chromium asks for one at the usual place.
  watch.expect(refusedByServer);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), {
      href: "/edition/feed.json",
      textContent: "JSON",
    });
    document.querySelector("main")?.prepend(link);
  });
  await page.getByRole("link", { name: "JSON", exact: true }).click();
  await expect(page).toHaveURL("/edition/feed.json");
  await expect(page.locator("body")).toContainText("https://jsonfeed.org/version/1.1");
});
