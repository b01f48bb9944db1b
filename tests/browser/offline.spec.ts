import { expect, type Page, type Request } from "@playwright/test";
import { notAnswered, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { goOffline, goOnline } from "./support/network.ts";
import { withoutFollowing } from "./support/place.ts";
import { noTextYet, seedFeed, seedHeadline } from "./support/seed.ts";
import { shiftsDuring } from "./support/shifts.ts";

const headlineOf = (page: Page) => page.getByRole("heading", { level: 1 });
const firstHeadline = (page: Page) => page.locator("#feed li a").first();

test.describe("offline", () => {
  test("a sentence, the story stays, and nothing moves", async ({ page, watch }) => {
    watch.expect(notAnswered);
    await open(page, "/");
    const shifts = await shiftsDuring(page, async () => {
      await goOffline(page);
      await expect(
        page.getByRole("status").getByText("Нет связи. Открытое остаётся с вами"),
      ).toBeInViewport();
      await expect(headlineOf(page)).toHaveText(seedHeadline);
      await goOnline(page);
      await expect(page.getByText("Нет связи. Открытое остаётся с вами")).toHaveCount(0);
    });
    expect(shifts).toEqual([]);
  });

  test("the sentence can be sent away, and comes back the next time", async ({ page, watch }) => {
    watch.expect(notAnswered);
    await open(page, "/");
    const notice = page.getByText("Нет связи. Открытое остаётся с вами");
    await goOffline(page);
    await page.getByRole("button", { name: "Скрыть" }).click();
    await expect(notice).toHaveCount(0);
    await goOnline(page);
    await goOffline(page);
    await expect(notice).toBeInViewport();
  });

  test("pointing at headlines asks the network for nothing", { tag: "@desktop" }, async ({ page }) => {
    await withoutFollowing(page);
    await open(page, "/");
    await goOffline(page);
    // The watch of the journey fails on the messages that a doomed request would leave.
    for (const at of [0, 1, 2]) await page.locator("#feed li a").nth(at).hover();
    await goOnline(page);
  });

  test(
    "a page whose program is not here says why, and comes when the network is back",
    { tag: "@phone" },
    async ({ page, watch }) => {
      watch.expect(notAnswered, /the program of this page did not come/);
      // Whoever saves data has nothing fetched ahead.
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "connection", { value: { saveData: true } });
      });
      await page.clock.install();
      await open(page, "/");
      await page.clock.fastForward(10_000);
      await goOffline(page);
      await page.locator('nav a[href="/saved/"]').last().click();
      await expect(headlineOf(page)).toHaveText("Страница не открылась");
      await expect(headlineOf(page)).toBeFocused();
      const main = page.getByRole("main");
      await expect(main.getByRole("alert")).toContainText("Нет связи с сетью.");
      // It would lead to the browser's own page, and away from what is open.
      await expect(main.getByRole("button")).toHaveCount(0);
      await goOnline(page);
      await expect(headlineOf(page)).toHaveText("Сохранённое");
    },
  );

  test(
    "the reader's own pages open from a page that was there for a while",
    { tag: "@desktop" },
    async ({ page }) => {
      await page.clock.install();
      await open(page, "/");
      const onTheirWay = new Set<Request>();
      page.on("request", (request) => onTheirWay.add(request));
      page.on("requestfinished", (request) => onTheirWay.delete(request));
      page.on("requestfailed", (request) => onTheirWay.delete(request));
      const come = ["SavedPage", "HistoryPage"].map((name) => page.waitForResponse(`**/assets/${name}-*.js`));
      await page.clock.fastForward(10_000);
      await Promise.all(come);
      await expect.poll(() => onTheirWay.size).toBe(0);
      await goOffline(page);
      for (const [path, name] of [
        ["/saved/", "Сохранённое"],
        ["/history/", "История чтения"],
      ] as const) {
        await page.locator(`a[href="${path}"]`).first().click();
        await expect(headlineOf(page)).toHaveText(name);
      }
    },
  );

  for (const list of ["/quotes/", "/feed/"]) {
    test(
      `a list that is not here comes when the network is back: ${list}`,
      { tag: "@desktop" },
      async ({ page, watch }) => {
        watch.expect(notAnswered);
        await open(page, list);
        await goOffline(page);
        await page
          .getByRole("main")
          .getByRole("link", { name: /^Касым-Жомарт Токаев/ })
          .first()
          .click();
        await expect(page).toHaveURL(`${list}tokaev/`);
        await expect(page.getByRole("main").getByRole("alert")).toContainText("Нет связи с сетью.");
        await goOnline(page);
        await expect(headlineOf(page)).toContainText("Касым-Жомарт Токаев");
      },
    );
  }

  test("a headline that is not here says why, and opens when the network is back", async ({
    page,
    watch,
  }) => {
    watch.expect(notAnswered);
    await open(page, "/");
    await goOffline(page);
    await firstHeadline(page).click();
    const notice = page.getByRole("main").getByRole("alert");
    await expect(notice).toContainText("Нет связи с сетью.");
    await expect(headlineOf(page)).toHaveText(seedFeed[0] ?? "?");
    // Where the reader comes from is still to be had.
    await notice.getByRole("link", { name: "Главный материал" }).click();
    await expect(headlineOf(page)).toHaveText(seedHeadline);
    await page.goBack();
    await expect(notice).toContainText("Нет связи с сетью.");
    await goOnline(page);
    // By itself: whoever waits need not ask again.
    await expect(page.getByText(noTextYet)).toBeVisible();
  });
});
