import type { Page } from "@playwright/test";

interface FeedDocument {
  readonly items: readonly object[];
}

/** What the press of the moment after would publish: `count` headlines above those that are there. */
export function withArrivals(
  published: FeedDocument,
  count: number,
  newestId: number,
  origin: string,
): FeedDocument {
  const arrived = Array.from({ length: count }, (_, index) => {
    const id = newestId + count - index;
    const text = `Новый заголовок ${id}`;
    return { id: String(id), url: `${origin}/news/novyy-${id}/`, title: text, content_text: text };
  });
  return { ...published, items: [...arrived, ...published.items] };
}

/** Has the page find `count` new headlines the next time it asks for its feed, or for another list of it. */
export async function publishArrivals(
  page: Page,
  count: number,
  newestId: number,
  document = "feed.json",
): Promise<void> {
  await page.route(`**/edition/${document}`, async (route) => {
    const response = await route.fetch();
    const published = (await response.json()) as FeedDocument;
    await route.fulfill({ json: withArrivals(published, count, newestId, new URL(page.url()).origin) });
  });
}

/** What the platform tells a page whose tab is looked at again, and TanStack Query listens to. */
export async function comeBackToTab(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}

/** Where every headline of the feed stands, and how the page is scrolled. */
export function feedGeometry(page: Page): Promise<object> {
  return page.evaluate(() => ({
    scroll: [scrollY, document.querySelector("#feed")?.scrollTop],
    rows: [...document.querySelectorAll("#feed li")].map((row) => {
      const { top, left, width, height } = row.getBoundingClientRect();
      return [row.textContent, top, left, width, height];
    }),
    story: document.querySelector("main")?.getBoundingClientRect().toJSON() as unknown,
  }));
}
