import { expect, type Page } from "@playwright/test";
import { many } from "../harness/fixture-editions.ts";
import { expectNoViolations, showFirst } from "./support/axe.ts";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { fillHistory, records } from "./support/history.ts";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { kinds } from "./support/kinds.ts";
import { languageFromOtherTab } from "./support/language.ts";
import { open } from "./support/live.ts";
import { goOffline } from "./support/network.ts";
import { fillNotebook, seedItem, seedNotebook } from "./support/notebook.ts";
import { seedQuoteIds, story25 } from "./support/seed.ts";
import { beginListening, failSpeech, russianVoice, withVoices } from "./support/speech.ts";
import { openThemeMenu } from "./support/theme.ts";

test.beforeEach(({ watch }) => watch.expect(refusedByServer));

for (const { name, address } of kinds) {
  test(`${name}, in every theme and language`, async ({ page }) => {
    test.slow();
    await open(page, address);
    await expectNoViolations(page);
  });
}

test("with the theme menu, the pill and an addressed quotation", async ({ page }) => {
  await open(page, `${story25}#${seedQuoteIds[0]}`);
  await publishArrivals(page, 2, 25);
  await comeBackToTab(page);
  await expect(page.getByRole("button", { name: "2 новых заголовка" })).toBeAttached();
  await openThemeMenu(page);
  await expectNoViolations(page);
});

test("a feed with read, new and hidden headlines", async ({ page }) => {
  await withDoings(page);
  await page.getByRole("button", { name: "Показать", exact: true }).click();
  await expectNoViolations(page);
});

test("the panel of the feed", async ({ page }) => {
  await withDoings(page);
  await page.getByRole("button", { name: "Настроить ленту" }).click();
  await page.getByRole("button", { name: "Отметить прочитанным" }).click();
  await expect(page.getByRole("button", { name: "Вернуть" })).toBeVisible();
  await expectNoViolations(page);
});

test("the panel of a feed that is narrowed", async ({ page }) => {
  test.slow();
  await open(page, `${many.address}/`);
  await page.getByRole("button", { name: "Настроить ленту" }).click();
  await page.locator("#feed-panel").getByLabel("Раздел").selectOption("Экономика");
  await expect(page.locator("#feed-panel")).toContainText(/Показано\s\d+\sиз\s\d+/);
  await expectNoViolations(page);
});

/** Opens the front page of somebody who reads here. */
async function withDoings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem("polosa:read-marks", "l-o");
    localStorage.setItem("polosa:feed-look", "24 20");
    localStorage.setItem("polosa:hidden", "word дожди\nsection politika");
  });
  await open(page, "/");
  await expect(page.locator("#feed [data-mark]").first()).toBeAttached();
}

test("a notebook with changes, a report and something to put back", async ({ page }) => {
  await open(page, "/saved/");
  const changed = { ...seedItem(0, { text: "Совсем другие слова" }), savedAt: "2026-05-20T10:00:00Z" };
  await fillNotebook(page, [...seedNotebook, changed, { kind: "song" }]);
  await page.getByRole("button", { name: "С тех пор изменилось" }).first().click();
  await expect(page.locator(".saved-change del").first()).toBeVisible();
  await page
    .getByRole("button", { name: /^Удалить/ })
    .last()
    .click();
  await expect(page.getByRole("button", { name: "Вернуть" })).toBeVisible();
  await expectNoViolations(page);
});

test("a history with something to put back, and a story that offers to go on", async ({ page }) => {
  test.slow();
  await open(page, "/saved/");
  await fillHistory(page, [...records(3), [99, { id: "спорчено" }]]);
  await open(page, story25);
  await expect(page.locator(".resume")).toBeVisible();
  await expect(page.locator("#feed .read-progress").first()).toBeAttached();
  await expectNoViolations(page);
  await showFirst(page);
  await open(page, "/history/");
  await page
    .getByRole("button", { name: /^Удалить:/ })
    .last()
    .click();
  await page.getByRole("checkbox").uncheck();
  await expect(page.getByRole("button", { name: "Вернуть", exact: true })).toBeVisible();
  await expectNoViolations(page);
});

test("when things go wrong", async ({ page, watch }) => {
  watch.expect(notAnswered);
  await open(page, "/");
  // Their sentences have to be there before the network goes.
  for (const language of ["en", "kk", "ru"] as const) await languageFromOtherTab(page, language);
  await page.route("**/edition/feed.json", (route) => route.fulfill({ status: 500, body: "" }));
  await comeBackToTab(page);
  await expect(page.locator("#feed")).toContainText(/не обновилась/i);
  await goOffline(page);
  await page.locator("#feed li a").first().click();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expect(page.getByText("Нет связи. Открытое остаётся с вами")).toBeVisible();
  await expectNoViolations(page);
});

test("while an answer is on its way", async ({ page }) => {
  await page.route("**/edition/articles/24.json", () => {});
  await open(page, "/");
  await page.locator("#feed li a").first().click();
  await expect(page.locator(".skeleton")).toBeVisible();
  await expectNoViolations(page);
});

test("with the menu of a quotation and its picture", async ({ page }) => {
  test.slow();
  await open(page, story25);
  const quote = page.locator(`#${seedQuoteIds[0]}`);
  await quote.scrollIntoViewIfNeeded();
  await quote.getByRole("button", { name: /^Поделиться/ }).click();
  const menu = page.getByRole("dialog", { name: "Поделиться цитатой" });
  await expect(menu).toBeVisible();
  await expectNoViolations(page);
  await showFirst(page);
  await menu.getByRole("button", { name: "Сделать картинку" }).click();
  await expect(page.getByRole("dialog").getByRole("link", { name: "Сохранить файл" })).toBeVisible();
  await expectNoViolations(page);
});

test("with the list of keys", async ({ page }) => {
  await open(page, story25);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Клавиши" })).toBeVisible();
  await expectNoViolations(page);
});

test("while a story is read aloud, and when the voice fails", async ({ page }) => {
  await withVoices(page, [russianVoice, { name: "Николай", lang: "ru-RU", localService: false }]);
  await open(page, story25);
  await beginListening(page);
  await failSpeech(page, "network");
  await expect(page.getByText("Этот голос работает через сеть")).toBeVisible();
  await expectNoViolations(page);
});
