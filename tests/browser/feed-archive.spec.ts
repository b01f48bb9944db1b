import { expect, type Locator } from "@playwright/test";
import { empty, many } from "../harness/fixture-editions.ts";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { seedFeed, seedHeadline } from "./support/seed.ts";

test("the whole feed has a page, from the newest to the first", { tag: "@desktop" }, async ({ page }) => {
  await open(page, `${many.address}/`);
  await page.getByRole("banner").getByRole("link", { name: "Лента" }).click();
  await expect(page).toHaveURL(`${many.address}/feed/`);
  await expect(page).toHaveTitle("Лента новостей — Полоса");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", "https://polosa.example/feed/");
  const main = page.getByRole("main");
  await expect(main).toContainText("320 заголовков");
  await expect(main.locator(".archive-list a")).toHaveCount(50);
  await main.getByRole("link", { name: "Более ранние" }).click();
  await expect(page).toHaveURL(`${many.address}/feed/9/`);
  await expect(main.locator(".archive-list a").first()).toHaveText(/^Новость 270:/);
  await main.getByRole("link", { name: "Более новые" }).click();
  await expect(page).toHaveURL(`${many.address}/feed/10/`);
  await main.getByRole("link", { name: "Самые новые" }).click();
  await expect(page).toHaveURL(`${many.address}/feed/`);
});

test(
  "it narrows to a section, keeps that in its address, and widens again",
  { tag: "@phone" },
  async ({ page }) => {
    await open(page, `${many.address}/feed/`);
    const main = page.getByRole("main");
    const filters = main.getByRole("navigation", { name: "Отбор заголовков" });
    await filters.getByRole("link", { name: "Экономика" }).tap();
    await expect(page).toHaveURL(`${many.address}/feed/in/ekonomika/`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Лента новостей: Экономика");
    await expect(main).toContainText("107 заголовков");
    await filters.getByRole("link", { name: /^Айгуль Сейткали/ }).tap();
    await expect(page).toHaveURL(`${many.address}/feed/chelovek-1/in/ekonomika/`);
    await page.reload();
    await expect(heading).toHaveText("Лента новостей: Айгуль Сейткали: Экономика");
    await main.getByRole("link", { name: "Показать всю ленту" }).tap();
    await expect(page).toHaveURL(`${many.address}/feed/`);
  },
);

test("on a phone it stands for the feed, and tells what has come", { tag: "@phone" }, async ({ page }) => {
  await open(page, "/");
  const bar = page.locator(".bottom-bar");
  await bar.getByRole("link", { name: "Лента" }).tap();
  await expect(page).toHaveURL("/#feed");
  await expect(bar.locator("[aria-current]")).toHaveText("Главная");
  const [current, touched] = await Promise.all(
    ["Главная", "Лента"].map((name) => colorOf(bar.getByRole("link", { name }))),
  );
  expect(touched).not.toBe(current);
  expect(touched).toBe(await colorOf(bar.getByRole("link", { name: "Цитаты" })));

  await open(page, "/feed/");
  await expect(bar.locator("[aria-current]")).toHaveText("Лента");
  // One list, and everything that can be done to it.
  await expect(page.getByRole("link", { name: seedFeed[0] ?? "?" })).toHaveCount(1);
  const count = seedFeed.length + 1;
  await page.getByRole("button", { name: "Настроить ленту" }).tap();
  const panel = page.getByRole("dialog", { name: "Настроить ленту" });
  await panel.getByRole("button", { name: "Отметить прочитанным" }).tap();
  await expect(panel).toContainText(`Отмечено ${count} заголовков.`);
  await page.keyboard.press("Escape");
  await expect(page.locator('.archive-list [data-mark="read"]')).toHaveCount(count);

  for (const document of ["feed.json", "feed/newest.json"]) await publishArrivals(page, 2, 25, document);
  await comeBackToTab(page);
  await page.getByRole("button", { name: "2 новых заголовка" }).tap();
  const rows = page.locator(".archive-list a");
  await expect(rows).toHaveCount(count + 2);
  await expect(rows.first()).toHaveText("Новый заголовок 27");
  await expect(page.locator('.archive-list [data-mark="new"]')).toHaveCount(2);
  await expect(page.getByRole("button", { name: "2 новых заголовка" })).toHaveCount(0);

  // Nor does the feed under another page offer them again.
  await page.getByRole("link", { name: "Главная" }).last().tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedHeadline);
  await expect(page.locator("#feed li a").first()).toHaveText("Новый заголовок 27");
  await expect(page.getByRole("button", { name: "2 новых заголовка" })).toHaveCount(0);
});

function colorOf(link: Locator): Promise<string> {
  return link.evaluate((element) => getComputedStyle(element).color);
}

test("the seed's archive has its lead too, and who is in the news", { tag: "@desktop" }, async ({ page }) => {
  await open(page, "/feed/");
  const main = page.getByRole("main");
  await expect(main.locator(".archive-list a")).toHaveCount(seedFeed.length + 1);
  await main.getByRole("link", { name: "Касым-Жомарт Токаев" }).click();
  await expect(main.locator(".archive-list a")).toHaveText([/^Борьба/]);
});

test("as long as it is short, its only page has a number, too", { tag: "@desktop" }, async ({ page }) => {
  const response = await open(page, "/feed/1/");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL("/feed/1/");
  await expect(page.locator(".archive-list a")).toHaveCount(seedFeed.length + 1);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/feed\/$/);
});

test("an empty edition says so, and no list is invented", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await open(page, `${empty.address}/feed/`);
  await expect(page.getByRole("main")).toContainText("Заголовков пока нет");
  const response = await page.goto(`${many.address}/feed/in/politika/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет");
});
