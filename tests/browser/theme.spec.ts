import { expect, type Page } from "@playwright/test";
import { states } from "../harness/fixture-editions.ts";
import { test } from "./support/journey.ts";
import { live, open } from "./support/live.ts";
import { chosenTheme, expectPaper, openThemeMenu, paper, themes } from "./support/theme.ts";

/** Has the page note its theme when its body begins, before anything can be painted, and its first paper. */
async function recordPaper(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Record<string, string | undefined> = {};
    Object.assign(window, { seen });
    new MutationObserver((_, observer) => {
      if (document.querySelector("body") === null) return;
      seen["theme"] = document.documentElement.dataset["theme"] ?? "system";
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver(() => {
      seen["paper"] ??= getComputedStyle(document.documentElement).backgroundColor;
    }).observe({ type: "paint", buffered: true });
  });
}

function papersOf(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { seen: unknown }).seen);
}

/** The button stands elsewhere on a phone, whatever is chosen there. */
const devices = { light: { tag: "@desktop" }, dark: {}, sepia: { tag: "@phone" } } as const;

for (const theme of themes) {
  test(
    `${theme}: chosen in the menu, kept, and there before the first paint`,
    devices[theme],
    async ({ page }) => {
      await recordPaper(page);
      await open(page, "/");
      const menu = await openThemeMenu(page);
      await menu
        .getByRole("radio", { name: { light: "Светлое", dark: "Тёмное", sepia: "Сепия" }[theme] })
        .check();
      await expectPaper(page, theme);

      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
      await expect.poll(() => papersOf(page)).toEqual({ theme, paper: paper[theme] });
      await live(page);
      await expectPaper(page, theme);
      await openThemeMenu(page);
      await expect(page.locator("[name=theme]:checked")).toHaveValue(theme);

      // On every other page of the visit, too.
      await page.keyboard.press("Escape");
      await expect(menu).toBeHidden();
      await page.locator("#feed li a").first().click();
      await expect(page).toHaveURL(/-24\/$/);
      await expectPaper(page, theme);
    },
  );
}

test("until it is chosen the theme follows the system, and does so again on request", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await recordPaper(page);
  await open(page, "/");
  await expect.poll(() => papersOf(page)).toEqual({ theme: "system", paper: paper.dark });
  await page.emulateMedia({ colorScheme: "light" });
  await expectPaper(page, "light");

  const menu = await openThemeMenu(page);
  await expect(menu.locator("[name=theme]:checked")).toHaveValue("usual");
  await menu.getByRole("radio", { name: "Светлое" }).check();
  await page.emulateMedia({ colorScheme: "dark" });
  await expectPaper(page, "light");
  await menu.getByRole("radio", { name: "Как в системе" }).check();
  await expectPaper(page, "dark");
});

test("another open tab follows at once", { tag: "@desktop" }, async ({ page, context }) => {
  await open(page, "/");
  const second = await context.newPage();
  await open(second, "/");
  const menu = await openThemeMenu(page);
  await menu.getByRole("radio", { name: "Сепия" }).check();
  await expectPaper(second, "sepia");
  await openThemeMenu(second);
  await expect(second.locator("[name=theme]:checked")).toHaveValue("sepia");
});

test("a choice that is none of ours is passed over", { tag: "@desktop" }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("polosa:view", 'theme-"><script>alert(1)</script>'));
  await open(page, "/");
  await expectPaper(page, "light");
  await openThemeMenu(page);
  await expect(page.locator("[name=theme]:checked")).toHaveValue("usual");
});

test(
  "where storage is blocked the page is read and the choice holds as long as it is open",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("The operation is insecure.", "SecurityError");
          },
        });
      }
    });
    await open(page, "/");
    const menu = await openThemeMenu(page);
    await menu.getByRole("radio", { name: "Тёмное" }).check();
    await expectPaper(page, "dark");
    await page.keyboard.press("Escape");
    await page.locator("#feed li a").first().click();
    await expect(page).toHaveURL(/-24\/$/);
    await expectPaper(page, "dark");
  },
);

test("the platform's own controls follow the theme", { tag: "@desktop" }, async ({ page }) => {
  await chosenTheme(page, "dark");
  await page.goto(`${states.address}/news/bez-tsitat-7/`);
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
});
