import { expect } from "@playwright/test";
import { many } from "../harness/fixture-editions.ts";
import { comeBackToTab, feedGeometry, publishArrivals } from "./support/feed-document.ts";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { goOffline, goOnline } from "./support/network.ts";
import { seedList } from "./support/seed.ts";

const notRefreshed = /не обновилась/i;

test("new headlines wait behind a pill and push nothing", async ({ page }) => {
  await open(page, "/");
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.locator("#feed").evaluate((feed) => (feed.scrollTop = 200));
  const before = await feedGeometry(page);
  await publishArrivals(page, 2, 25);
  await comeBackToTab(page);
  const pill = page.getByRole("button", { name: "2 новых заголовка" });
  await expect(pill).toBeAttached();
  expect(await feedGeometry(page)).toEqual(before);
  await expect(page.getByRole("status").filter({ has: pill })).toHaveCount(1);

  await pill.click();
  const rows = page.locator("#feed li a");
  await expect(rows).toHaveText(["Новый заголовок 27", "Новый заголовок 26", ...seedList]);
  await expect(rows.first()).toBeInViewport();
  await expect(pill).toHaveCount(0);
  // The focus does not fall to the top of the page with the button that is gone.
  await expect(page.locator("#feed")).toBeFocused();
});

test("the pill counts in Russian and one headline is news", { tag: "@desktop" }, async ({ page }) => {
  await open(page, "/");
  for (const [count, text] of [
    [1, "1 новый заголовок"],
    [5, "5 новых заголовков"],
    [21, "21 новый заголовок"],
  ] as const) {
    await page.unrouteAll();
    await publishArrivals(page, count, 25);
    await comeBackToTab(page);
    await expect(page.locator("#feed .feed-pill")).toHaveText(text);
  }
});

test("an open page asks once a minute by itself", { tag: "@desktop" }, async ({ page, watch }) => {
  await page.clock.install();
  await open(page, "/");
  await publishArrivals(page, 2, 25);
  watch.empty();
  // The clock goes on by itself meanwhile, as long as the machine takes.
  await page.clock.fastForward(30_000);
  expect(watch.asked("/edition/")).toEqual([]);
  await page.clock.fastForward(30_000);
  await expect(page.getByRole("button", { name: "2 новых заголовка" })).toBeVisible();
  expect(watch.asked("/edition/")).toEqual(["/edition/feed.json"]);
});

test("so does one whose network has come back", { tag: "@desktop" }, async ({ page }) => {
  await open(page, "/");
  await publishArrivals(page, 2, 25);
  await goOffline(page);
  await goOnline(page);
  await expect(page.getByRole("button", { name: "2 новых заголовка" })).toBeVisible();
});

test("an arrival opens like any other headline", { tag: "@phone" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await open(page, "/");
  await publishArrivals(page, 1, 25);
  const article = { id: 26, slug: "novyy", headline: "Новый заголовок 26", body: [] };
  await page.route("**/edition/articles/26.json", (route) => route.fulfill({ json: article }));
  await comeBackToTab(page);
  await page.getByRole("button", { name: "1 новый заголовок" }).click();
  await page.locator("#feed li a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Новый заголовок 26");
  await expect(page.locator("#feed [aria-current]")).toHaveText(["Новый заголовок 26"]);
});

test("more news than one document holds are not counted", { tag: "@desktop" }, async ({ page }) => {
  await open(page, `${many.address}/`);
  const published = (await (await page.request.get(`${many.address}/edition/feed.json`)).json()) as object;
  const items = Array.from({ length: 40 }, (_, index) => {
    const id = 440 - index;
    return {
      id: String(id),
      url: `${many.address}/news/novyy-${id}/`,
      title: `Новый ${id}`,
      content_text: "…",
    };
  });
  const next_url = "https://polosa.example/edition/feed/13.json";
  await page.route("**/edition/feed.json", (route) =>
    route.fulfill({ json: { ...published, items, next_url } }),
  );
  await comeBackToTab(page);
  await page.getByRole("button", { name: "Много новых заголовков" }).click();
  await expect(page.locator("#feed li a").first()).toHaveText("Новый 440");
});

for (const [what, answer] of [
  ["a server's fault", { status: 500, body: "ошибка" }],
  [
    "nonsense",
    { status: 200, contentType: "application/json", body: '{"version": "https://jsonfeed.org/version/1.1"}' },
  ],
] as const) {
  test(
    `a refresh that meets ${what} keeps the list and says so`,
    { tag: "@desktop" },
    async ({ page, watch }) => {
      watch.expect(refusedByServer);
      await open(page, "/");
      const before = await feedGeometry(page);
      await page.route("**/edition/feed.json", (route) => route.fulfill(answer));
      await comeBackToTab(page);
      await expect(page.locator("#feed")).toContainText(notRefreshed);
      expect(await feedGeometry(page)).toEqual(before);
      await page.unrouteAll();
      await publishArrivals(page, 2, 25);
      await page.locator("#feed").getByRole("button", { name: "Повторить" }).click();
      await expect(page.getByRole("button", { name: "2 новых заголовка" })).toBeAttached();
      await expect(page.locator("#feed")).not.toContainText(notRefreshed);
    },
  );
}

test(
  "a page that is read while its feed cannot be had stays as it is",
  { tag: "@phone" },
  async ({ page, watch }) => {
    watch.expect(notAnswered);
    await open(page, "/");
    await goOffline(page);
    await comeBackToTab(page);
    await expect(page.locator("#feed li a")).toHaveText(seedList);
    await expect(page.locator("#feed")).toContainText(notRefreshed);
  },
);
