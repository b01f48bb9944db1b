import { expect, type Page } from "@playwright/test";
import { keptRecord } from "./support/database.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { headline24, plain, seedHeadline, seedParagraphs, seedQuotes, story25 } from "./support/seed.ts";
import { readShifts, recordShifts } from "./support/shifts.ts";

function saveStory(page: Page) {
  return page.getByRole("button", { name: new RegExp(`^Сохран.*: ${seedHeadline.split(" ")[0]}`) }).first();
}

test("a story is saved from its own page, and found on the shelf", async ({ page }) => {
  await recordShifts(page);
  await open(page, story25);
  await saveStory(page).click();
  await expect(saveStory(page)).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("navigation").getByRole("link", { name: "Сохранённое" }).first().click();
  await expect(page.locator(".saved-entry")).toHaveCount(1);
  await open(page, story25);
  await expect(saveStory(page)).toHaveAttribute("aria-pressed", "true");
  expect(await readShifts(page)).toEqual([]);
});

test("a saved story keeps all its words when it is gone", { tag: "@phone" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await open(page, story25);
  await saveStory(page).click();
  await expect(saveStory(page)).toHaveAttribute("aria-pressed", "true");
  await page.route("**/edition/articles/25.json", (route) => route.fulfill({ status: 404 }));
  await open(page, "/saved/");
  const entry = page.locator(".saved-entry");
  await expect(entry).toContainText("Новости на сайте больше нет");
  await entry.getByText("Сохранённый текст").click();
  await expect(entry.locator("details p").first()).toBeVisible();
  const words = (await entry.locator("details p").allInnerTexts()).map(plain);
  expect(words).toEqual(expect.arrayContaining(seedParagraphs.map(plain)));
  expect(words).toEqual(expect.arrayContaining(seedQuotes.map(({ text }) => plain(`«${text}»`))));
  // They are searched too.
  await page.getByRole("searchbox").fill(seedParagraphs[1]?.split(" ").slice(0, 3).join(" ") ?? "?");
  await expect(entry).toHaveCount(1);
  await page.getByRole("searchbox").fill("сайгак");
  await expect(entry).toHaveCount(0);
});

test("two presses before the notebook has come leave it as it was", { tag: "@desktop" }, async ({ page }) => {
  const { promise: come, resolve: letCome } = Promise.withResolvers<undefined>();
  await page.route("**/assets/notebook-*.js", async (route) => {
    await come;
    await route.continue();
  });
  await open(page, story25);
  await saveStory(page).click();
  await saveStory(page).click();
  letCome(undefined);
  await expect(page.getByRole("status").filter({ hasText: "Убрано из сохранённого" })).toBeAttached();
  await expect(saveStory(page)).toHaveAttribute("aria-pressed", "false");
});

test("another tab knows at once", { tag: "@desktop" }, async ({ context, page }) => {
  const other = await context.newPage();
  await open(page, story25);
  await open(other, story25);
  await saveStory(page).click();
  await expect(saveStory(other)).toHaveAttribute("aria-pressed", "true");
  await saveStory(other).click();
  await expect(saveStory(page)).toHaveAttribute("aria-pressed", "false");
});

test("a story that was read says what has changed since", { tag: "@desktop" }, async ({ page }) => {
  await page.clock.install();
  await open(page, story25);
  await page.clock.fastForward(16_000);
  await expect.poll(() => keptRecord(page, "read", 25)).toBeDefined();
  await page.route("**/edition/articles/25.json", async (route) => {
    const response = await route.fetch();
    const article = (await response.json()) as { body: { type: string; content?: string[] }[] };
    const changed = article.body.find(({ type }) => type === "paragraph");
    changed?.content?.push(" Так стало позже.");
    await route.fulfill({ response, json: article });
  });
  await open(page, headline24);
  await page.getByRole("main").getByRole("link", { name: seedHeadline }).first().click();
  const line = page.getByRole("button", { name: "С прошлого чтения изменился 1 абзац" });
  await expect(line).toBeVisible();
  await expect(page.locator(".prose > [data-changed]")).toHaveCount(1);
  await line.click();
  await expect(page.locator(".changes ins")).toContainText("Так стало позже");
  await page.getByRole("button", { name: "Не показывать больше" }).click();
  await expect(line).toHaveCount(0);
  await expect(page.locator(".prose > [data-changed]")).toHaveCount(0);
  await open(page, "/saved/");
  await page.getByRole("checkbox", { name: "Отмечать, что изменилось" }).check();
});
