import type { Locator, Page } from "@playwright/test";

/** How far the window is scrolled. */
export function windowPlace(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

/** Scrolls as a reader does, until a paragraph of the story stands below the masthead; returns its name. */
export function readTo(page: Page, index: number): Promise<string> {
  return page
    .locator(".prose > p")
    .nth(index)
    .evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: "start", behavior: "instant" });
      return paragraph.id;
    });
}

/** How far the feed is scrolled in itself. */
export function feedPlace(page: Page): Promise<number> {
  return page.locator("#feed").evaluate((feed) => Math.round(feed.scrollTop));
}

/** Puts a link of the feed under the reader's finger without moving the window, as a real list scrolls. */
export async function scrollFeedTo(link: Locator): Promise<void> {
  await link.evaluate((element) => {
    const feed = element.closest("#feed");
    const room = feed?.getBoundingClientRect();
    if (feed && room) feed.scrollTop += element.getBoundingClientRect().top - room.top - room.height / 2;
  });
}

/** Whether this device shows the feed beside the story. */
export function isBeside(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) >= 960;
}
