import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { kinds } from "./support/kinds.ts";
import { open } from "./support/live.ts";
import { fillNotebook, seedItem, seedNotebook } from "./support/notebook.ts";
import { seedQuoteIds, story25 } from "./support/seed.ts";
import { backgroundOf, openThemeMenu, paper, themes } from "./support/theme.ts";

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

/** A theme changes colours and nothing else: the other rules have had their say in the first. */
async function expectNoViolations(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  for (const theme of themes) {
    await page.evaluate((chosen) => (document.documentElement.dataset["theme"] = chosen), theme);
    expect(await backgroundOf(page)).toBe(paper[theme]);
    expect(await violations(page, ["color-contrast", "link-in-text-block"])).toEqual([]);
  }
}

test.beforeEach(({ watch }) => watch.expect(refusedByServer));

for (const { name, address } of kinds) {
  test(`${name}, in every theme`, async ({ page }) => {
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

test("when things go wrong", async ({ page, context, watch }) => {
  watch.expect(notAnswered);
  await open(page, "/");
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
