import { expect } from "@playwright/test";
import { empty, many, states } from "../harness/fixture-editions.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { feedPlace, windowPlace } from "./support/place.ts";
import { resize } from "./support/screen.ts";
import { headline24, seedFeed } from "./support/seed.ts";

test("the open headline is marked, and no other", async ({ page }) => {
  await open(page, "/");
  await expect(page.locator("#feed [aria-current]")).toHaveCount(0);
  await page.goto(headline24);
  const current = page.locator('#feed [aria-current="page"]');
  await expect(current).toHaveText([seedFeed[0] ?? "?"]);
  const [own, other] = await page
    .locator("#feed li a")
    .evaluateAll((links) => links.slice(0, 2).map((link) => getComputedStyle(link).backgroundColor));
  expect(own).not.toBe(other);
});

test(
  "on a desktop the list is sticky, ruled and scrolls in itself",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page, "/");
    const feed = page.locator("#feed");
    const top = async () => (await feed.boundingBox())?.y;
    await page.mouse.move(400, 500);
    await page.evaluate(() => window.scrollTo(0, 800));
    const stuck = await top();
    await page.evaluate(() => window.scrollTo(0, 1400));
    expect(await top()).toBe(stuck);
    await expect(feed).toBeInViewport({ ratio: 0.99 });
    const rule = await feed
      .getByRole("link")
      .first()
      .evaluate((row) => getComputedStyle(row).borderBottomStyle);
    expect(rule).toBe("solid");
    // Its end is reached without moving the story.
    const room = await feed.boundingBox();
    await page.mouse.move((room?.x ?? 0) + 100, 500);
    await page.mouse.wheel(0, 5000);
    await expect(feed.getByRole("link").last()).toBeInViewport();
    await expect.poll(() => feedPlace(page)).toBeGreaterThan(0);
    expect(await windowPlace(page)).toBe(1400);
  },
);

test("on a phone it is below the story and one tap away", { tag: "@phone" }, async ({ page }) => {
  await open(page, "/");
  const story = await page.getByRole("main").boundingBox();
  const feed = await page.locator("#feed").boundingBox();
  expect(feed?.y).toBeGreaterThanOrEqual((story?.y ?? 0) + (story?.height ?? 0));
  await expect(page.locator("#feed")).not.toBeInViewport();
  const bar = page.getByRole("navigation", { name: "Разделы сайта" }).filter({ visible: true });
  await bar.getByRole("link", { name: "Лента" }).tap();
  await expect(page.locator("#feed").getByRole("heading", { name: "Лента новостей" })).toBeInViewport();
  await expect(page.locator("#feed li").first()).toBeInViewport();
  // The title is not under the masthead, and the last row not under the bar.
  const below = async () => {
    const title = await page.locator("#feed h2").boundingBox();
    const masthead = await page.getByRole("banner").boundingBox();
    return (title?.y ?? -1) - ((masthead?.y ?? 0) + (masthead?.height ?? 0));
  };
  await expect.poll(below).toBeGreaterThanOrEqual(-1);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const last = await page.locator("#feed li").last().boundingBox();
  const barTop = (await bar.boundingBox())?.y ?? 0;
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(barTop);
});

test("so it is on a page that is not there", { tag: "@phone" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  for (const address of ["/net-takogo/", "/news/nikogda-ne-bylo-999/"]) {
    await open(page, address);
    await page.getByRole("navigation").getByRole("link", { name: "Лента" }).last().tap();
    await expect(page).toHaveURL(`${address}#feed`);
    await expect(page.locator("#feed li").nth(3)).toBeInViewport();
  }
});

test(
  "from a page deep in the archive that tap leads to the newest headlines",
  { tag: "@phone" },
  async ({ page }) => {
    await open(page, `${many.address}/feed/3/`);
    await page.getByRole("link", { name: "Лента", exact: true }).tap();
    await expect(page).toHaveURL(`${many.address}/feed/`);
    await expect(page.locator(".archive-list a").first()).toHaveText(/^Новость 320:/);
    await expect(page.locator(".archive-list li").first()).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(`${many.address}/feed/3/`);
    await expect.poll(() => windowPlace(page)).toBe(0);
  },
);

test("an empty edition says so", { tag: "@desktop" }, async ({ page }) => {
  await open(page, `${empty.address}/`);
  await expect(page.locator("#feed")).toContainText("Заголовков пока нет");
  await expect(page.locator("#feed li")).toHaveCount(0);
});

test("the lead story has the front page and not a row", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await open(page, `${states.address}/`);
  await expect(page.locator("#feed li")).toHaveCount(9);
  await expect(page.locator("#feed a[href='/news/vse-bloki-3/']")).toHaveCount(0);
});

test("it is a JSON Feed 1.1 that any feed reader reads", { tag: "@desktop" }, async ({ request }) => {
  const feed = (await (await request.get(`${many.address}/edition/feed.json`)).json()) as Record<
    string,
    unknown
  >;
  expect(feed).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Полоса",
    home_page_url: "https://polosa.example/",
    feed_url: "https://polosa.example/edition/feed.json",
    next_url: "https://polosa.example/edition/feed/9.json",
    language: "ru",
  });
  const items = feed["items"] as Record<string, unknown>[];
  expect(items).toHaveLength(50);
  for (const item of items) {
    expect(typeof item["id"]).toBe("string");
    expect(item["url"]).toMatch(/^https:\/\/polosa\.example\/news\/novost-\d+-\d+\/$/);
    expect(item["content_text"] ?? item["content_html"]).toBeTruthy();
    expect(item).not.toHaveProperty("date_published");
  }
});

test(
  "at the end of the story the title of the feed is still in sight",
  { tag: "@desktop" },
  async ({ page }) => {
    await open(page, "/");
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [1920, 1080],
    ] as const) {
      await resize(page, width, height);
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const below = () =>
        page.evaluate(() => {
          const title = document.querySelector("#feed h2")?.getBoundingClientRect().top ?? 0;
          return title - (document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0);
        });
      await expect.poll(below).toBeGreaterThanOrEqual(0);
    }
  },
);
