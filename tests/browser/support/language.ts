import { expect, type Page } from "@playwright/test";
import type { Language } from "#edition/headline.ts";

export const languageNames = { ru: "Русский", kk: "Қазақша", en: "English" } as const;

/** Has the page's visitor have chosen a language on an earlier visit. */
export async function chosenLanguage(page: Page, language: Language): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem("polosa:language", chosen), language);
}

/** Has the reader choose it in another tab: nothing on this page is pressed, opened or closed. */
export async function languageFromOtherTab(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem("polosa:language", chosen);
    window.dispatchEvent(new StorageEvent("storage", { key: "polosa:language", newValue: chosen }));
  }, language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Chooses a language in the masthead. */
export async function chooseLanguage(page: Page, language: Language): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: languageNames[language] }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}
