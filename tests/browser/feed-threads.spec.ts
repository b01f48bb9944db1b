import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { headline24, seedFeed, seedList, seedThreads } from "./support/seed.ts";

const threads = (page: Page) => page.locator("#feed details");
const textOf = (id: number) => seedFeed[seedFeed.length - id] ?? "?";

test("headlines of one story fold below the newest, and none is lost", async ({ page }) => {
  await open(page, "/");
  await expect(page.locator("#feed li a")).toHaveText(seedList);
  expect(seedList.toSorted()).toEqual(seedFeed.toSorted());
  await expect(threads(page)).toHaveCount(seedThreads.length);
  for (const [index, [newer, older]] of seedThreads.entries()) {
    const thread = threads(page).nth(index);
    const link = thread.getByRole("link");
    const row = thread.locator("..");
    await expect(row.getByRole("link").first()).toHaveAccessibleName(textOf(newer));
    await expect(link).toHaveCount(0);
    await thread.getByText("ещё 1 об этом").press("Enter");
    await expect(link).toHaveAccessibleName(textOf(older));
    await expect(link).toBeVisible();
  }
  await threads(page).first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(textOf(5));
});

test("the open article's headline is not folded away, and stays when the reader goes on", async ({
  page,
}) => {
  await open(page, `/news/saygaki-6/`);
  const current = page.locator('#feed [aria-current="page"]');
  await expect(current).toHaveText(textOf(6));
  await expect(current).toBeVisible();
  await expect(threads(page).first().getByRole("link")).toHaveCount(0);
  await page.locator(`#feed a[href="${headline24}"]`).click();
  await expect(current).toHaveText(textOf(24));
  await expect(threads(page).nth(1).getByRole("link")).toHaveText([textOf(6)]);
});

test("keys pass over what is folded", { tag: "@desktop" }, async ({ page }) => {
  await open(page, "/");
  const rows = page.locator("#feed li a");
  await rows.filter({ hasText: textOf(11) }).focus();
  await page.keyboard.press("j");
  await expect(rows.nth(15)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(rows.nth(14)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(rows.nth(14)).toBeFocused();
});

test("somebody's words are set apart from names in guillemets", { tag: "@desktop" }, async ({ page }) => {
  await open(page, "/");
  const said = await page.locator("#feed .spoken").allInnerTexts();
  expect(said.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "«Мы предупреждали»",
    "«Перейти дорогу можно рискуя жизнью»",
    "«Сайгаки повредили ограждение»",
    "«Какой толк от нас на этой земле, если мы не можем поддержать друг друга»",
  ]);
  const weight = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).fontWeight);
  expect(await weight("#feed .spoken")).not.toBe(await weight("#feed li a"));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("threads open too", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#feed li a")).toHaveCount(seedFeed.length);
    await threads(page).first().getByText("ещё 1 об этом").click();
    await expect(threads(page).first().getByRole("link")).toBeVisible();
  });
});
