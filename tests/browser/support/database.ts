import type { Page } from "@playwright/test";

/**
 * What the browser's database holds under a key. The program keeps things behind what it shows: a journey that
 * leaves the page has to wait for this first.
 */
export function keptRecord(page: Page, store: "places" | "read", key: number): Promise<unknown> {
  return page.evaluate(
    async ([name, id]) => {
      // Opening a database that is not there would make one.
      const all = await indexedDB.databases();
      if (!all.some((one) => one.name === "polosa" && one.version === 2)) return undefined;
      const opening = indexedDB.open("polosa");
      await new Promise((resolve) => opening.addEventListener("success", resolve));
      const reading = opening.result.transaction(name).objectStore(name).get(id);
      await new Promise((resolve) => reading.addEventListener("success", resolve));
      opening.result.close();
      return reading.result as unknown;
    },
    [store, key] as const,
  );
}
