import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { fillHistory, records } from "./support/history.ts";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { kinds } from "./support/kinds.ts";
import { languageFromOtherTab } from "./support/language.ts";
import { open } from "./support/live.ts";
import { fillNotebook, seedItem, seedNotebook } from "./support/notebook.ts";
import { isBeside } from "./support/place.ts";
import { seedQuoteIds, story25 } from "./support/seed.ts";
import { failSpeech, russianVoice, withVoices } from "./support/speech.ts";
import { backgroundOf, openThemeMenu, paper } from "./support/theme.ts";

/** Every rule there is, those of good practice as well; or only some, where only those can differ. */
async function violations(page: Page, rules?: readonly string[]): Promise<object[]> {
  const axe = new AxeBuilder({ page });
  const { passes, violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  expect(passes.length).toBeGreaterThan(rules === undefined ? 10 : 0);
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ failureSummary, html }) => [html, failureSummary]),
  }));
}

/** What may differ when the same things are called by other words. */
const ofWords = [
  "aria-command-name",
  "aria-dialog-name",
  "aria-input-field-name",
  "aria-toggle-field-name",
  "button-name",
  "document-title",
  "empty-heading",
  "html-has-lang",
  "html-lang-valid",
  "label",
  "label-content-name-mismatch",
  "landmark-unique",
  "link-name",
  "target-size",
  "valid-lang",
];

/** Parts of the page that its words do not fit into. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll(".masthead, .bottom-bar, .bottom-bar a"),
    ];
    return parts
      .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
      .map(
        ({ clientWidth, scrollWidth, textContent }) =>
          `${scrollWidth} > ${clientWidth}: ${textContent.slice(0, 60)}`,
      );
  });
}

/** The longest words are Kazakh. They have to fit the narrowest screen as well. */
async function expectRoomForWords(page: Page): Promise<void> {
  expect(await overflowing(page)).toEqual([]);
  const size = page.viewportSize();
  if (size === null || isBeside(page)) return;
  await page.setViewportSize({ ...size, width: 320 });
  expect(await overflowing(page)).toEqual([]);
  await page.setViewportSize(size);
}

/** In the first state every rule has its say. */
const first = { theme: "light", language: "ru" } as const;
const others = [
  { theme: "dark", language: "en" },
  { theme: "sepia", language: "kk" },
] as const;

/**
 * A theme changes colours and nothing else, a language words and nothing else: the other two of each are
 * looked at together, by the rules that can tell.
 */
async function expectNoViolations(page: Page): Promise<void> {
  await show(page, first);
  expect(await violations(page)).toEqual([]);
  for (const state of others) {
    await show(page, state);
    expect(await violations(page, ["color-contrast", "link-in-text-block", ...ofWords])).toEqual([]);
  }
  await expectRoomForWords(page);
}

async function show(page: Page, { language, theme }: typeof first | (typeof others)[number]): Promise<void> {
  await page.evaluate((chosen) => (document.documentElement.dataset["theme"] = chosen), theme);
  expect(await backgroundOf(page)).toBe(paper[theme]);
  await languageFromOtherTab(page, language);
}

test.beforeEach(({ watch }) => watch.expect(refusedByServer));

for (const { name, address } of kinds) {
  test(`${name}, in every theme and language`, async ({ page }) => {
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
  await open(page, "/saved/");
  await fillHistory(page, [...records(3), [99, { id: "спорчено" }]]);
  await open(page, story25);
  await expect(page.locator(".resume")).toBeVisible();
  await expect(page.locator("#feed .read-progress").first()).toBeAttached();
  await expectNoViolations(page);
  await show(page, first);
  await open(page, "/history/");
  await page
    .getByRole("button", { name: /^Удалить:/ })
    .last()
    .click();
  await page.getByRole("checkbox").uncheck();
  await expect(page.getByRole("button", { name: "Вернуть", exact: true })).toBeVisible();
  await expectNoViolations(page);
});

test("when things go wrong", async ({ page, context, watch }) => {
  watch.expect(notAnswered);
  await open(page, "/");
  // Their sentences have to be there before the network goes.
  for (const language of ["en", "kk", "ru"] as const) await languageFromOtherTab(page, language);
  await page.route("**/edition/feed.json", (route) => route.fulfill({ status: 500, body: "" }));
  await comeBackToTab(page);
  await expect(page.locator("#feed")).toContainText(/не обновилась/i);
  await context.setOffline(true);
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
  await open(page, story25);
  const quote = page.locator(`#${seedQuoteIds[0]}`);
  await quote.scrollIntoViewIfNeeded();
  await quote.getByRole("button", { name: /^Поделиться/ }).click();
  const menu = page.getByRole("dialog", { name: "Поделиться цитатой" });
  await expect(menu).toBeVisible();
  await expectNoViolations(page);
  await show(page, first);
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
  await page.getByRole("button", { name: "Слушать" }).click();
  await expect(page.getByRole("region", { name: "Чтение вслух" })).toBeVisible();
  await failSpeech(page, "network");
  await expect(page.getByText("Этот голос работает через сеть")).toBeVisible();
  await expectNoViolations(page);
});
