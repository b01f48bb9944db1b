import type { Page } from "@playwright/test";

/** Gives the window another size, and waits until the page has it. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(
    (query) => matchMedia(query).matches,
    `(width: ${width}px) and (height: ${height}px)`,
  );
}
