import { expect } from "@playwright/test";
import { many, states } from "../harness/fixture-editions.ts";
import { refusedByServer, test } from "./support/journey.ts";
import {
  headline24,
  plain,
  seedFeed,
  seedHeadline,
  seedParagraphs,
  seedQuoteIds,
  seedQuotes,
} from "./support/seed.ts";

test.use({ javaScriptEnabled: false });

test("the whole story is read", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedHeadline);
  const paragraphs = page.locator(".prose > p");
  expect((await paragraphs.allInnerTexts()).map(plain)).toEqual(seedParagraphs);
  for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible();
  const quotes = page.locator(".prose blockquote");
  expect((await quotes.allTextContents()).map(plain)).toEqual(seedQuotes.map(({ text }) => `«${text}»`));
  for (const quote of await quotes.all()) await expect(quote).toBeVisible();
  await expect(page.locator("#feed li a")).toHaveCount(seedFeed.length);
});

test("links lead from page to page, and no button pretends to work", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button")).toHaveCount(0);
  await page.locator("#feed li a").first().click();
  await expect(page).toHaveURL(headline24);
  await expect(page.locator('#feed a[aria-current="page"]')).toHaveText(seedFeed[0] ?? "?", {
    useInnerText: true,
  });
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL("/");
});

test("a quotation that the address names is marked", async ({ page }) => {
  const id = seedQuoteIds[3] ?? "";
  await page.goto(`/#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  const marks = await page
    .locator(".pull-quote")
    .evaluateAll((quotes) => quotes.map((quote) => getComputedStyle(quote, "::after").content !== "none"));
  expect(marks).toEqual(seedQuoteIds.map((one) => one === id));
});

test("older headlines are pages of their own, down to the first", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(`${many.address}/`);
  await page.getByRole("complementary").getByRole("link", { name: "Показать ранние" }).click();
  for (let number = 9; number >= 1; number--) {
    await expect(page).toHaveURL(`${many.address}/feed/${number}/`);
    const links = page.getByRole("main").getByRole("listitem").getByRole("link");
    await expect(links).toHaveCount(30);
    await expect(links.last()).toHaveText(new RegExp(`^Новость ${number * 30 - 29}:`));
    const older = page.getByRole("link", { name: "Более ранние" });
    if (number > 1) await older.click();
    else await expect(older).toHaveCount(0);
  }
});

test("an unknown address is a page with ways on", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  const response = await page.goto("/net-takogo/");
  expect(response?.status()).toBe(404);
  await expect(page.locator("#feed li a")).toHaveCount(seedFeed.length);
  await page.getByRole("main").getByRole("link", { name: "Главный материал" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedHeadline);
});

test("every block is there", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await page.goto(`${states.address}/news/vse-bloki-3/`);
  const story = page.getByRole("article");
  await expect(story.getByRole("heading", { level: 2 })).toHaveText(["Что было дальше", "Читайте также"]);
  await expect(story.locator(".prose").getByRole("list")).toHaveCount(2);
  await expect(story.locator(".prose li")).toHaveText([
    "первое, главное",
    "второе",
    "третье",
    "сначала",
    "потом",
  ]);
  await expect(story.getByRole("img", { name: "Степь под вечер" })).toBeVisible();
  await expect(story.locator("em")).toHaveText(["выделением", "внутри"]);
  await expect(story.getByRole("link", { name: "ссылкой" })).toHaveAttribute(
    "href",
    /^https:\/\/example\.kz\//,
  );
  await expect(story.getByRole("link", { name: "redaktsiya@example.kz" })).toHaveAttribute(
    "href",
    /^mailto:/,
  );
  await expect(story.getByRole("link", { name: "Страница без цитат" })).toHaveAttribute(
    "href",
    "/news/bez-tsitat-7/",
  );
});
