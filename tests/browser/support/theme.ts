import { expect, type Locator, type Page } from "@playwright/test";

export const themes = ["light", "dark", "sepia"] as const;
export type Theme = (typeof themes)[number];

/** What the design gives the paper in each theme. */
export const paper: Readonly<Record<Theme, string>> = {
  light: "rgb(255, 253, 249)",
  dark: "rgb(22, 21, 18)",
  sepia: "rgb(246, 236, 216)",
};

/** Has the page's visitor have chosen a theme on an earlier visit. */
export async function chosenTheme(page: Page, theme: Theme): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem("polosa:view", `theme-${chosen}`), theme);
}

/** Opens the menu by the button that this device shows, and waits for what is in it: that comes late. */
export async function openThemeMenu(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Вид" }).first().click();
  const menu = page.locator("#view-panel");
  await expect(menu).toBeVisible();
  await expect(menu.getByRole("slider")).toBeVisible();
  return menu;
}

export async function expectPaper(page: Page, theme: Theme): Promise<void> {
  await expect.poll(() => backgroundOf(page)).toBe(paper[theme]);
}

export function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
