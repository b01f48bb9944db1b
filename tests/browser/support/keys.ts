import type { Page } from "@playwright/test";

/**
 * `g` and a letter, as fingers do it: the letter does not wait until the page has answered the first key. It
 * counts for two seconds, which a busy machine may take for the answer alone.
 */
export async function pressGo(page: Page, letter: string): Promise<void> {
  await Promise.all([page.keyboard.press("g"), page.keyboard.press(letter)]);
}
