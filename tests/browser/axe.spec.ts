import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { kinds, layouts } from "./support/kinds.ts";
import { open } from "./support/live.ts";
import { seedQuoteIds, story25 } from "./support/seed.ts";
import { chosenTheme, openThemeMenu, themes } from "./support/theme.ts";

/** Every rule there is, those of good practice as well, except what only a draft asks for. */
async function violations(page: Page): Promise<object[]> {
  const { passes, violations } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ failureSummary, html }) => [html, failureSummary]),
  }));
}

test.beforeEach(({ watch }) => watch.expect(refusedByServer));

for (const theme of themes) {
  // Colours differ from theme to theme, structure does not.
  for (const { name, address } of theme === "light" ? kinds : layouts) {
    test(`${name}, ${theme}`, async ({ page }) => {
      await chosenTheme(page, theme);
      await open(page, address);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`with the theme menu, the pill and an addressed quotation, ${theme}`, async ({ page }) => {
    await chosenTheme(page, theme);
    await open(page, `${story25}#${seedQuoteIds[0]}`);
    await publishArrivals(page, 2, 25);
    await comeBackToTab(page);
    await expect(page.getByRole("button", { name: "2 новых заголовка" })).toBeAttached();
    await openThemeMenu(page);
    expect(await violations(page)).toEqual([]);
  });

  test(`when things go wrong, ${theme}`, async ({ page, context, watch }) => {
    watch.expect(notAnswered);
    await chosenTheme(page, theme);
    await open(page, "/");
    await page.route("**/edition/feed.json", (route) => route.fulfill({ status: 500, body: "" }));
    await comeBackToTab(page);
    await expect(page.locator("#feed")).toContainText(/не обновилась/i);
    await context.setOffline(true);
    await page.locator("#feed li a").first().click();
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    await expect(page.getByText("Нет связи. Открытое остаётся с вами")).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test("while an answer is on its way", async ({ page }) => {
  await page.route("**/edition/articles/24.json", () => {});
  await open(page, "/");
  await page.locator("#feed li a").first().click();
  await expect(page.locator(".skeleton")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
