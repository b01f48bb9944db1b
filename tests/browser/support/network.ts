import type { Page } from "@playwright/test";

/** Takes the network away, and waits until the page has heard of it: the browser says so in its own time. */
export function goOffline(page: Page): Promise<void> {
  return setOffline(page, true);
}

/** Gives it back, likewise: whoever takes it away and gives it back at once may tell the page neither. */
export function goOnline(page: Page): Promise<void> {
  return setOffline(page, false);
}

async function setOffline(page: Page, offline: boolean): Promise<void> {
  await page.evaluate(
    (event) => {
      const heard = new Promise((resolve) => window.addEventListener(event, resolve, { once: true }));
      Object.assign(window, { heard });
    },
    offline ? "offline" : "online",
  );
  await page.context().setOffline(offline);
  // After the program's own listeners, which were there before.
  await page.evaluate(async () => {
    await (window as unknown as { heard: Promise<unknown> }).heard;
  });
}
