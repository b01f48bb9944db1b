import { chromium } from "playwright";
import { launchOptionsFor, type Browser } from "./launch-options.ts";

const sign = "Полоса";

/**
 * Has the browser open a page. A file that is there may still be a stub that asks for a snap, or lack
 * a library, and no test that fails because of it would say so.
 * @returns why it does not start, or nothing when it does
 */
export async function probeBrowser(browser: Browser): Promise<string | undefined> {
  try {
    const started = await chromium.launch({ ...launchOptionsFor(browser), timeout: 30_000 });
    try {
      const page = await started.newPage();
      await page.setContent(`<title>${sign}</title>`);
      return (await page.title()) === sign ? undefined : "it showed another page";
    } finally {
      await started.close();
    }
  } catch (error) {
    return reasonOf(error instanceof Error ? error.message : String(error));
  }
}

/** The browser's own words, out of the long log that Playwright puts round them. */
function reasonOf(message: string): string {
  const lines = message.split("\n").map((line) => line.trim());
  return lines.find((line) => line.includes("[err]")) ?? lines[0] ?? message;
}
