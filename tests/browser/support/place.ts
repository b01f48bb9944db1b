import { expect, type Locator, type Page } from "@playwright/test";

/** How far the window is scrolled. */
export function windowPlace(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

/** The window comes to stand there; a move of the program's own may be a paint behind what it shows. */
export async function expectWindowPlace(page: Page, place: number): Promise<void> {
  await expect.poll(() => windowPlace(page)).toBe(place);
}

/**
 * Keeps the program away that lets the address follow the reading: a journey that takes its time between a
 * scroll and the next click would find the paragraph in it that stands there.
 */
export async function withoutFollowing(page: Page): Promise<void> {
  await page.route("**/assets/follow-place-*.js", () => {});
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

export async function expectFeedPlace(page: Page, place: number): Promise<void> {
  await expect.poll(() => feedPlace(page)).toBe(place);
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
