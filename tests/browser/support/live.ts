import type { Page, Response } from "@playwright/test";

/** Opens an address and waits until the program has taken the whole page over. */
export async function open(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address);
  await live(page);
  return response;
}

/**
 * Resolves when React has adopted the page. It leaves its handle on every element it owns; a page is
 * taken over in three pieces, the frame, the story and the feed, and has one mark in each.
 */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    ["header", "main h1", "#feed"].every((selector) => {
      const element = document.querySelector(selector);
      return element !== null && Object.keys(element).some((key) => key.startsWith("__reactFiber$"));
    }),
  );
  await page.locator("html[data-live]").waitFor();
}
