import { expect, type Page } from "@playwright/test";
import { many } from "../harness/fixture-editions.ts";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { isBeside } from "./support/place.ts";

const rows = (page: Page) => page.locator("#feed li");

/** Scrolls to where the list ends for now. */
async function toTheEnd(page: Page): Promise<void> {
  if (isBeside(page)) await page.locator("#feed").evaluate((feed) => (feed.scrollTop = feed.scrollHeight));
  else await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
}

/** More than one page may come at once: that depends on how near its end the list was. */
async function expectMore(page: Page, than: number): Promise<void> {
  await expect.poll(() => rows(page).count()).toBeGreaterThan(than);
}

test("older pages come as the reader nears the end, one after the other, to the first headline", async ({
  page,
  watch,
}) => {
  await open(page, `${many.address}/`);
  // The newest document holds 50; the lead story is not listed.
  await expect(rows(page)).toHaveCount(49);
  watch.empty();
  for (let loaded = 49; loaded < 319; loaded = await rows(page).count()) {
    await toTheEnd(page);
    await expectMore(page, loaded);
  }
  await expect(rows(page)).toHaveCount(319);
  await expect(rows(page).last()).toHaveText(/^Новость 1:/);
  await expect(page.locator("#feed")).not.toContainText("Показать ранние");
  expect(watch.asked("/edition/feed/")).toEqual(
    [9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) => `/edition/feed/${number}.json`),
  );
  const headlines = await rows(page).allTextContents();
  expect(
    headlines.map((text) => Number(/^Новость (\d+):/.exec(text.replaceAll("\u00a0", " "))?.[1])),
  ).toEqual(Array.from({ length: 319 }, (_, index) => 319 - index));
});

test("loading them moves nothing that is being read", async ({ page }) => {
  const answer = Promise.withResolvers<undefined>();
  await page.route("**/edition/feed/9.json", async (route) => {
    await answer.promise;
    await route.continue();
  });
  const asked = page.waitForRequest("**/edition/feed/9.json");
  await open(page, `${many.address}/`);
  await toTheEnd(page);
  await asked;
  const last = rows(page).nth(48);
  const before = await last.boundingBox();
  answer.resolve(undefined);
  await expectMore(page, 49);
  await expect.poll(() => last.boundingBox()).toEqual(before);
});

test("what was loaded is still there after a headline and back", async ({ page }) => {
  await open(page, `${many.address}/`);
  await toTheEnd(page);
  await expectMore(page, 49);
  const link = rows(page).nth(60).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Новость 259:/);
  await expect(page.locator("#feed [aria-current]")).toHaveText([/^Новость 259:/]);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Новость 320:/);
  // The mark of the open headline, which has a margin of its own, goes a paint after the page.
  await expect(link).not.toHaveAttribute("aria-current");
  await expect.poll(() => link.boundingBox()).toEqual(before);
  await expect(link).toBeFocused();
});

test("a reload brings back what was loaded, and the place in it", async ({ page }) => {
  await open(page, `${many.address}/`);
  for (let loaded = 49; loaded < 130; loaded = await rows(page).count()) {
    await toTheEnd(page);
    await expectMore(page, loaded);
  }
  const row = rows(page).nth(110);
  await row.evaluate((one) => one.scrollIntoView({ block: "center" }));
  const before = await row.boundingBox();
  const loaded = await rows(page).count();
  await page.reload();
  // One more page may have come since they were counted.
  await expectMore(page, loaded - 1);
  await expect.poll(() => row.boundingBox()).toEqual(before);
});

test(
  "a page that does not come says so and comes at the second try",
  { tag: "@desktop" },
  async ({ page, watch }) => {
    watch.expect(refusedByServer, notAnswered);
    await open(page, `${many.address}/`);
    await page.route("**/edition/feed/9.json", (route) => route.fulfill({ status: 500, body: "" }));
    await toTheEnd(page);
    const feed = page.locator("#feed");
    await expect(feed).toContainText("Ранние заголовки не загрузились");
    await expect(rows(page)).toHaveCount(49);
    await page.unrouteAll();
    await feed.getByRole("link", { name: "Повторить" }).click();
    await expectMore(page, 49);
    await expect(feed).not.toContainText("не загрузились");
  },
);

test(
  "the link to them opens the archive when it is opened elsewhere",
  { tag: "@desktop" },
  async ({ page, context }) => {
    // Held back, so that the list does not grow away under the pointer.
    await context.route("**/edition/feed/9.json", () => {});
    await open(page, `${many.address}/`);
    const opening = context.waitForEvent("page");
    await page.locator("#feed .feed-older a").click({ modifiers: ["Control"] });
    await expect(await opening).toHaveURL(`${many.address}/feed/9/`);
    await expect(page).toHaveURL(`${many.address}/`);
  },
);

test("the archive leads from page to page inside the app", { tag: "@phone" }, async ({ page, watch }) => {
  await open(page, `${many.address}/feed/3/`);
  watch.empty();
  await page.getByRole("link", { name: "Более ранние" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Лента новостей, страница 2");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(30);
  expect(watch.documents()).toEqual([]);
  await expect(page).toHaveTitle("Лента новостей, страница 2 — Полоса");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Новость 60:/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Лента новостей, страница 2");
});
