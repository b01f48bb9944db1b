import { expect, type Page } from "@playwright/test";
import { fillHistory, records } from "./support/history.ts";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { readTo } from "./support/place.ts";
import { headline24, seedFeed, seedHeadline, story25 } from "./support/seed.ts";

const entries = (page: Page) => page.locator(".history-entry");
const headlines = (page: Page) => page.locator(".history-entry h3");

/** A page without a text of its own. */
const elsewhere = "/saved/";

test("what was read is listed by day, found, removed and put back, and gone on with", async ({ page }) => {
  await open(page, story25);
  await readTo(page, 4);
  await expect(page).toHaveURL(/#p-/);
  const place = page.url();
  await page.getByRole("banner").getByRole("button", { name: "Вид" }).click();
  await page.getByRole("link", { name: "История чтения" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("История чтения");
  await expect(page.getByRole("dialog", { name: "Вид" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: /^сегодня/i })).toBeVisible();
  await expect(headlines(page)).toHaveText([seedHeadline]);
  await expect(entries(page)).toContainText(/прочитано\s\d+\s%/);

  await page.getByRole("searchbox").fill("СТАБИЛЬНОСТЬ токаев");
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole("searchbox").fill("сайгаки");
  await expect(page.getByText("Ничего не нашлось")).toBeVisible();
  await page.getByRole("searchbox").fill("");

  await page.getByRole("button", { name: /^Удалить:/ }).press("Enter");
  await expect(page.getByText("Здесь пока пусто.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Вернуть" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(headlines(page)).toHaveText([seedHeadline]);

  await page.getByRole("link", { name: /^Продолжить/ }).click();
  await expect(page).toHaveURL(place);
});

test(
  "thousands are shown in portions, all of them go at once and come back",
  { tag: "@phone" },
  async ({ page }) => {
    test.slow();
    await open(page, elsewhere);
    await fillHistory(page, [...records(2000), [9999, { id: "спорчено" }]]);
    await open(page, "/history/");
    await expect(page.getByRole("status").filter({ hasText: /^2\s000\sновостей$/ })).toBeVisible();
    await expect(entries(page)).toHaveCount(60);
    await page.getByRole("button", { name: /^Показать ещё 60/ }).click();
    await expect(entries(page)).toHaveCount(120);
    await expect(page.getByRole("alert")).toContainText("1 запись повреждена");
    await page.getByRole("button", { name: "Удалить всю историю" }).click();
    await expect(page.getByText("Здесь пока пусто.")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("button", { name: "Вернуть" }).click();
    await expect(page.getByRole("status").filter({ hasText: /^2\s000\sновостей$/ })).toBeVisible();
  },
);

test(
  "nothing is recorded while recording is switched off, and lists say what was begun",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page, elsewhere);
    await fillHistory(page, records(3));
    await open(page, "/history/");
    const row = page.locator("#feed li").nth(1);
    await expect(row).toContainText(/прочитано\s40\s%/);
    await expect(row.getByRole("link")).toHaveText(seedFeed[1] ?? "?");
    await expect(headlines(page)).toHaveCount(3);
    await page.keyboard.press("j");
    await expect(headlines(page).first().getByRole("link")).toBeFocused();
    await page.keyboard.press("j");
    await expect(headlines(page).nth(1).getByRole("link")).toBeFocused();
    await page.getByRole("checkbox", { name: "Записывать, что я читаю" }).uncheck();
    await expect(page.getByText("Запись выключена")).toBeVisible();
    await page.getByRole("button", { name: "Удалить всю историю" }).click();
    await expect(page.locator(".read-progress")).toHaveCount(0);

    await open(page, story25);
    await readTo(page, 4);
    // The address follows all the same: it is the reader's own, and kept nowhere.
    await expect(page).toHaveURL(/#p-/);
    await open(page, "/history/");
    await expect(page.getByText("Здесь пока пусто.")).toBeVisible();
  },
);

test(
  "blocked storage costs the history, says so, and nothing else",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not here", "SecurityError");
      };
    });
    await open(page, story25);
    await readTo(page, 4);
    await expect(page).toHaveURL(/#p-/);
    await open(page, "/history/");
    await expect(page.getByRole("alert")).toContainText("Браузер не даёт хранить записи");
    await page.locator("#feed li a").first().click();
    await expect(page).toHaveURL(headline24);
  },
);

test(
  "full storage keeps what was there and costs the new place alone",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.addInitScript(() => {
      if (sessionStorage.getItem("full") === null) return;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await open(page, elsewhere);
    await fillHistory(page, records(3).slice(1));
    await page.evaluate(() => sessionStorage.setItem("full", ""));
    await open(page, story25);
    await readTo(page, 4);
    await expect(page).toHaveURL(/#p-/);
    await open(page, "/history/");
    await expect(headlines(page)).toHaveText(seedFeed.slice(0, 2));
  },
);

test(
  "a headline that was opened is listed, although its text has not arrived",
  { tag: "@desktop" },
  async ({ page, context }) => {
    const other = await context.newPage();
    await open(other, "/history/");
    await page.bringToFront();
    await open(page, headline24);
    await expect(headlines(other)).toHaveText(seedFeed.slice(0, 1), { timeout: 20_000 });
    await expect(entries(other)).not.toContainText(/прочитано|дочитано/i);
    await expect(page).toHaveURL(headline24);
  },
);

test.describe("without scripts", { tag: "@phone" }, () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs, and the notebook leads to it", async ({ page }) => {
    await page.goto("/saved/");
    await page.getByRole("link", { name: "История чтения" }).click();
    await expect(page.getByText("Включите JavaScript")).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  });
});
