import { expect, type Page } from "@playwright/test";
import { developmentAddress } from "../harness/servers.ts";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { fillNotebook, seedItem, seedNotebook } from "./support/notebook.ts";
import { plain, seedHeadline, seedQuoteIds, seedQuotes, story25 } from "./support/seed.ts";
import { recordShifts, readShifts } from "./support/shifts.ts";

const saved = "/saved/";

function entries(page: Page) {
  return page.locator(".saved-entry");
}

/** The quotations on the shelf, from its top. */
async function expectWords(page: Page, quotes: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await entries(page).locator("blockquote").allTextContents()).map(plain))
    .toEqual(quotes);
}

/** Those of the seed, the newest first. */
const seedWords = seedQuotes.map(({ text }) => `«${text}»`).toReversed();

test.describe("for a reader far from the edition", () => {
  test.use({ timezoneId: "America/New_York" });

  test("the time of saving is the reader's own", { tag: "@desktop" }, async ({ page }) => {
    await open(page, saved);
    await fillNotebook(page, seedNotebook);
    await expect(entries(page).first().getByText("Сохранено 19 мая 2026, 06:05")).toBeVisible();
  });
});

test.describe("the notebook", () => {
  test("tells how to fill it while it is empty", async ({ page }) => {
    await open(page, "/");
    await page.getByRole("navigation").getByRole("link", { name: "Сохранённое" }).first().click();
    await expect(page).toHaveURL(saved);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByText("Нажмите «Сохранить»")).toBeVisible();
    await expect(page.getByRole("button", { name: "Скачать JSON" })).toHaveCount(0);
  });

  test("shows what was saved, the newest first, and leads to its place", async ({ page }) => {
    await open(page, saved);
    await fillNotebook(page, seedNotebook);
    await expectWords(page, seedWords);
    const first = entries(page).first();
    await expect(first.getByText("Сохранено 19 мая 2026, 15:05")).toBeVisible();
    const begin = seedQuotes.at(-1)?.text.split(" ").slice(0, 4).join(" ");
    const remove = first.getByRole("button", { name: "Удалить" });
    await expect(remove).toHaveAccessibleName(new RegExp(`^Удалить: ${begin} .*[^\\s,.]…$`));
    await first.getByRole("link", { name: seedHeadline }).click();
    await expect(page).toHaveURL(`${story25}#${seedQuoteIds.at(-1)}`);
    await expect(page.locator(`#${seedQuoteIds.at(-1)}`)).toBeInViewport();
    await page.goBack();
    await expect(entries(page)).toHaveCount(seedNotebook.length);
  });

  test("is still there after a reload, which moves nothing", async ({ page }) => {
    await recordShifts(page);
    await open(page, saved);
    await fillNotebook(page, seedNotebook);
    await page.reload();
    await expect(entries(page)).toHaveCount(seedNotebook.length);
    expect(await readShifts(page)).toEqual([]);
  });

  test("finds by kind and by words", { tag: "@desktop" }, async ({ page }) => {
    await open(page, saved);
    await fillNotebook(page, [
      ...seedNotebook,
      { ...seedItem(0, { id: "q-0001", text: "Ёлки в снегу" }), savedAt: "2026-05-20T10:00:00Z" },
    ]);
    const search = page.getByRole("searchbox", { name: "Искать в сохранённом" });
    await search.fill("СНЕГУ елки");
    await expect(page.getByText("1 запись")).toBeVisible();
    await expectWords(page, ["«Ёлки в снегу»"]);
    await search.fill("такого слова нет");
    await expect(page.getByText("Ничего не нашлось")).toBeVisible();
    await search.fill("");
    await page.getByText("Новости", { exact: true }).click();
    await expect(entries(page)).toHaveCount(1);
    await expect(entries(page).getByRole("heading", { level: 2 })).toHaveText(seedHeadline);
  });

  test(
    "removes at once and puts back, without a mouse and without haste",
    { tag: "@desktop" },
    async ({ page }) => {
      await open(page, saved);
      await fillNotebook(page, seedNotebook);
      await entries(page).nth(1).getByRole("button", { name: "Удалить" }).focus();
      await page.keyboard.press("Enter");
      await expect(entries(page)).toHaveCount(seedNotebook.length - 1);
      const undo = page.getByRole("button", { name: "Вернуть" });
      await expect(undo).toBeFocused();
      await expect(page.getByRole("status").filter({ hasText: "Удалено" })).toBeAttached();
      await page.keyboard.press("Enter");
      await expect(entries(page)).toHaveCount(seedNotebook.length);
      await expect(undo).toHaveCount(0);
      await expectWords(page, seedWords);
      // Where it was before: nobody has to look for it again.
      const back = entries(page).nth(1).getByRole("button", { name: "Удалить" });
      await expect(back).toBeFocused();
      await expect(back).toBeInViewport();
      await page.getByRole("radio", { name: "Всё" }).focus();
      await page.keyboard.press("ArrowRight");
      await expect(entries(page)).toHaveCount(seedQuotes.length);
    },
  );

  test("several removals are taken back one by one, or together", { tag: "@phone" }, async ({ page }) => {
    await open(page, saved);
    await fillNotebook(page, seedNotebook);
    await expectWords(page, seedWords);
    for (const left of [6, 5, 4]) {
      await entries(page).first().getByRole("button", { name: "Удалить" }).click();
      await expect(entries(page)).toHaveCount(left);
    }
    const undo = page.getByRole("button", { name: "Вернуть", exact: true });
    await undo.click();
    await expect(entries(page)).toHaveCount(5);
    await expect(undo).toBeFocused();
    await page.getByRole("button", { name: "Вернуть все (2)" }).click();
    await expect(entries(page)).toHaveCount(7);
    await expect(undo).toHaveCount(0);
    await expect(entries(page).first().getByRole("button", { name: "Удалить" })).toBeFocused();
    await expectWords(page, seedWords);
  });

  test("puts back by a finger, and lets the bar be closed", async ({ page }) => {
    await open(page, saved);
    await fillNotebook(page, seedNotebook);
    await entries(page).first().getByRole("button", { name: "Удалить" }).click();
    await page.getByRole("button", { name: "Вернуть" }).click();
    await expect(entries(page)).toHaveCount(seedNotebook.length);
    await entries(page).first().getByRole("button", { name: "Удалить" }).click();
    await page.getByRole("button", { name: "Закрыть" }).click();
    await expect(page.getByRole("button", { name: "Вернуть" })).toHaveCount(0);
    await page.reload();
    await expect(entries(page)).toHaveCount(seedNotebook.length - 1);
  });

  test("is the same in another tab at once", { tag: "@desktop" }, async ({ context, page }) => {
    const other = await context.newPage();
    await open(page, saved);
    await open(other, saved);
    await fillNotebook(page, seedNotebook);
    await expect(entries(other)).toHaveCount(seedNotebook.length);
    await entries(other).first().getByRole("button", { name: "Удалить" }).click();
    await expect(entries(page)).toHaveCount(seedNotebook.length - 1);
    await other.getByRole("button", { name: "Вернуть" }).click();
    await expect(entries(page)).toHaveCount(seedNotebook.length);
  });

  test(
    "shows two thousand entries in portions, and finds among them",
    { tag: "@phone" },
    async ({ page }) => {
      test.slow();
      const many = Array.from({ length: 2000 }, (_, index) => ({
        ...seedItem(index % 6, { id: `q-${String(index).padStart(4, "0")}` }),
        headline: `Новость номер ${index}`,
      }));
      await open(page, saved);
      await fillNotebook(page, many);
      await expect(page.getByText("2 000 записей", { exact: true })).toBeVisible();
      await expect(entries(page)).toHaveCount(60);
      await page.getByRole("button", { name: "Показать ещё 60 записей" }).click();
      await expect(entries(page)).toHaveCount(120);
      await page.getByRole("searchbox").fill("номер 1999");
      await expect(entries(page)).toHaveCount(1);
      await page.reload();
      await expect(page.getByText("2 000 записей", { exact: true })).toBeVisible();
    },
  );

  test.describe("without a program", () => {
    test.use({ javaScriptEnabled: false });

    test("says that it needs one", { tag: "@desktop" }, async ({ page }) => {
      await page.goto(saved);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Сохранённое");
      await expect(page.getByText("Включите JavaScript")).toBeVisible();
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    });
  });

  test("is taken over without a word when it is full", { tag: "@desktop" }, async ({ page, watch }) => {
    watch.expect(/^info: .*React DevTools/);
    await open(page, `${developmentAddress}${saved}`);
    await fillNotebook(page, seedNotebook);
    await page.reload();
    await expect(entries(page)).toHaveCount(seedNotebook.length);
    expect(watch.messages()).toEqual([]);
  });

  test("costs whoever only reads nothing", { tag: "@desktop" }, async ({ page, watch }) => {
    await open(page, story25);
    await page.waitForLoadState("networkidle");
    expect(watch.asked("/assets/").filter((path) => /saved|notebook|difference/i.test(path))).toEqual([]);
  });
});
