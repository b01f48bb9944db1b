import { expect, type Page } from "@playwright/test";
import { journeyAddress } from "../harness/servers.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { live } from "./support/live.ts";
import { seedFeed, seedHeadline, seedQuoteIds, story25 } from "./support/seed.ts";

const outdated = "/news/staryy-zagolovok-25/";
const newer = "/news/svezhaya-novost-26/";

/** As a host that knows only files does it: whatever has none is answered with the printed 404 page. */
async function likeStaticHost(page: Page, path: string): Promise<void> {
  const stray = await (await fetch(`${journeyAddress}/404.html`)).text();
  await page.route(
    ({ pathname }) => pathname === path,
    (route) => route.fulfill({ status: 404, contentType: "text/html", body: stray }),
  );
}

test(
  "an outdated address leads to the article's own for good",
  { tag: "@desktop" },
  async ({ page, request }) => {
    const response = await request.get(`${outdated}?a=1`, { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    expect(response.headers()["location"]).toBe(`${story25}?a=1`);
    const bare = await request.get("/news/25", { maxRedirects: 0 });
    expect(bare.headers()["location"]).toBe(story25);
    const id = seedQuoteIds[2] ?? "";
    await page.goto(`${outdated}#${id}`);
    await expect(page).toHaveURL(`${story25}#${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedHeadline);
  },
);

test("it does so on a host that knows only files", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await likeStaticHost(page, outdated);
  const id = seedQuoteIds[2] ?? "";
  await page.goto(`${outdated}?a=1#${id}`);
  await expect(page).toHaveURL(`${story25}?a=1#${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedHeadline);
  await expect(page.locator(`#${id}`)).toHaveAttribute("data-current");
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page).toHaveTitle(`${seedHeadline} — Полоса`);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test(
  "an outdated address inside the app is put right without an entry of its own",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.goto("/");
    await live(page);
    const before = await page.evaluate(() => history.length);
    await page.evaluate((path) => {
      const link = document.querySelector<HTMLAnchorElement>("#feed li a");
      link?.setAttribute("href", path);
      link?.click();
    }, outdated);
    await expect(page).toHaveURL(story25);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  },
);

test("an article newer than the print is read all the same", { tag: "@phone" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await likeStaticHost(page, newer);
  const article = {
    id: 26,
    slug: "svezhaya-novost",
    headline: "Свежая новость",
    body: [{ type: "paragraph", content: ["Её напечатали позже."] }],
  };
  await page.route("**/edition/articles/26.json", (route) => route.fulfill({ json: article }));
  await page.goto(newer);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Свежая новость");
  await expect(page.getByText("Её напечатали позже.")).toBeVisible();
  await expect(page).toHaveURL(newer);
  await expect(page).toHaveTitle("Свежая новость — Полоса");
  await expect(page.locator("#feed li a")).toHaveCount(seedFeed.length);
});

test("an article that never was is a page that says so", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  const response = await page.goto("/news/nikogda-ne-bylo-999/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет");
  await live(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет");
  await expect(page.locator("#feed li a")).toHaveCount(seedFeed.length);
  await expect(page).toHaveTitle("Такой страницы нет — Полоса");
});

test(
  "a page has one address: careless ones lead to it, and never to another host",
  { tag: "@desktop" },
  async ({ request }) => {
    for (const [careless, right] of [
      ["/index.html", "/"],
      [`${story25}index.html?a=1`, `${story25}?a=1`],
      ["/news//x-1/", "/news/x-1/"],
      ["//example.com/a", "/example.com/a/"],
    ] as const) {
      const response = await request.get(journeyAddress + careless, { maxRedirects: 0 });
      expect(response.status()).toBe(301);
      expect(response.headers()["location"]).toBe(right);
    }
    const posted = await request.post("/");
    expect([posted.status(), posted.headers()["allow"]]).toEqual([405, "GET, HEAD"]);
  },
);

test("no path leads out of the published folder", { tag: "@desktop" }, async ({ request }) => {
  for (const path of [
    "/.policy",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/news/x-1/../../../package.json",
  ]) {
    const response = await request.get(path);
    expect(`${path} ${response.status()}`).toBe(`${path} 404`);
  }
});
