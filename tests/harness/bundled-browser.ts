import type { FoundBrowser } from "./find-browser.ts";

/** The browser inside the npm package @sparticuz/chromium. */
export async function findBundledBrowser(): Promise<Omit<FoundBrowser, "from">[]> {
  return [];
}
