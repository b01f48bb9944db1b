import { brotliCompressSync, constants } from "node:zlib";
import { expect, type Page, type Response } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { headline24, plain, seedParagraphs, seedQuotes, story25 } from "./support/seed.ts";

/** Bytes as a good host sends them: brotli, as hard as it goes. */
function sent(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const kilobyte = 1000;

/** What is fetched ahead, five seconds later, is no part of a first view, however long a machine takes for that. */
async function withoutTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = window.setTimeout;
    const soon = (work: TimerHandler, wait = 0, ...more: unknown[]) =>
      wait < 5000 ? own(work, wait, ...more) : 0;
    Object.assign(window, { setTimeout: soon });
  });
}

test.describe("a first view", { tag: "@desktop" }, () => {
  for (const path of [story25, "/", headline24]) {
    test(`asks for at most 105 kB of program: ${path}`, async ({ page }) => {
      const scripts: Response[] = [];
      await withoutTimers(page);
      page.on("response", (response) => {
        if (new URL(response.url()).pathname.endsWith(".js")) scripts.push(response);
      });
      await open(page, path);
      await page.waitForLoadState("networkidle");
      // Pictures, notebook, differences and menus come when they are asked for.
      const names = scripts.map(
        (response) => /\/([a-z-]+)-[\w-]{8}\.js$/.exec(response.url())?.[1] ?? response.url(),
      );
      expect([...new Set(names)].toSorted()).toEqual([
        "index",
        "preload",
        "query",
        "react",
        "reader",
        "rolldown-runtime",
        "router",
        "ru",
      ]);
      const bodies = await Promise.all(scripts.map((response) => response.body()));
      const total = bodies.reduce((sum, body) => sum + sent(body), 0);
      expect(total).toBeLessThanOrEqual(105 * kilobyte);
    });
  }

  test("brings the seed story in at most 14 kB of HTML", async ({ request }) => {
    for (const path of ["/", story25]) {
      const response = await request.get(path);
      expect(sent(await response.body())).toBeLessThanOrEqual(14 * kilobyte);
      expect(response.headers()["content-encoding"]).toMatch(/^(?:br|gzip)$/);
    }
  });

  test("has the story's text in its HTML", async ({ request }) => {
    const html = await (await request.get(story25)).text();
    const body = plain(html.slice(html.indexOf("<main"), html.indexOf("</main>"))).replaceAll("&quot;", '"');
    const texts = [...seedParagraphs, ...seedQuotes.map((quote) => quote.text)];
    expect(texts.filter((text) => !body.includes(text))).toEqual([]);
  });
});

/** The page's largest contentful paint so far, in words. */
function largestPaint(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window as unknown as { largest?: string }).largest);
}

async function recordLargestPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LargestPaint extends PerformanceEntry {
      readonly element: Element | null;
    }
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as LargestPaint | undefined;
      Object.assign(window, { largest: last?.element?.tagName });
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
}

test("needs at most two font files", async ({ page, watch }) => {
  await open(page, story25);
  await page.evaluate(() => document.fonts.ready);
  // Every letter that the page shows is in them: no third file, and no fallback in between.
  const loading = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loading").length);
  await expect.poll(loading).toBe(0);
  expect(new Set(watch.asked().filter((path) => path.endsWith(".woff2"))).size).toBeLessThanOrEqual(2);
});

test("is painted while the fonts do not come", async ({ page }) => {
  await recordLargestPaint(page);
  await page.route("**/*.woff2", () => {});
  await page.goto(story25, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => largestPaint(page)).toMatch(/^(?:P|H1)$/);
});

test("is painted while the program does not come", async ({ page, watch }) => {
  await recordLargestPaint(page);
  await page.route("**/*.js", () => {});
  await page.goto(story25, { waitUntil: "commit" });
  await expect.poll(() => largestPaint(page)).toMatch(/^(?:P|H1)$/);
  await expect.poll(() => watch.asked().some((path) => path.endsWith(".js"))).toBe(true);
  await expect(page.locator("#feed li").first()).toBeAttached();
  // A tap in that state is a plain link, and right.
  await page.locator("#feed li a").first().click({ noWaitAfter: true });
  await page.waitForURL(headline24, { waitUntil: "commit" });
});
