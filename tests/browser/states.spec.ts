import { expect, type Page, type Route } from "@playwright/test";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { seedFeed, seedHeadline } from "./support/seed.ts";
import { shiftsDuring } from "./support/shifts.ts";

const article = "**/edition/articles/24.json";
const headlineOf = (page: Page) => page.getByRole("heading", { level: 1 });
const firstHeadline = (page: Page) => page.locator("#feed li a").first();

test("a slow answer: the headline at once, the skeleton only when the wait is felt", async ({ page }) => {
  let answer: (() => Promise<void>) | undefined;
  await page.route(article, (route) => {
    answer = () => route.continue();
  });
  await open(page, "/");
  // Stands the skeleton's own clock, which is CSS, at the moment of the click.
  const wait = await page.evaluate(async () => {
    document.querySelector<HTMLElement>("#feed li a")?.click();
    await new Promise(requestAnimationFrame);
    const skeleton = document.querySelector(".skeleton");
    const [appearing] = skeleton?.getAnimations() ?? [];
    appearing?.pause();
    const at = (time: number) => {
      if (appearing) appearing.currentTime = time;
      return skeleton === null ? "" : getComputedStyle(skeleton).visibility;
    };
    const seen = { headline: document.querySelector("h1")?.textContent, early: at(140), late: at(160) };
    appearing?.play();
    return seen;
  });
  expect(wait).toEqual({ headline: expect.stringContaining("Понять"), early: "hidden", late: "visible" });
  await expect(headlineOf(page)).toHaveText(seedFeed[0] ?? "?");
  await expect(page.getByRole("article")).toHaveAttribute("aria-busy", "true");
  await expect(page).toHaveTitle(`${seedFeed[0]} — Полоса`);
  const before = await headlineOf(page).boundingBox();
  await answer?.();
  await expect(page.getByText("Текст этой новости ещё не поступил")).toBeVisible();
  await expect(page.locator(".skeleton")).toHaveCount(0);
  expect(await headlineOf(page).boundingBox()).toEqual(before);
});

/** Spelled so that no tool takes it for a link of ours. */
const unsafeAddress = ["javascript", "alert(1)"].join(":");

interface Trouble {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly sentence: string;
}

const troubles: readonly Trouble[] = [
  {
    name: "a server's fault",
    answer: (route) => route.fulfill({ status: 503, body: "перерыв" }),
    sentence: "На сервере ошибка.",
  },
  {
    name: "a connection that breaks",
    answer: (route) => route.abort("connectionreset"),
    sentence: "Сервер не ответил.",
  },
  {
    name: "an answer that is no JSON",
    answer: (route) => route.fulfill({ body: "<!doctype html><p>Вход в сеть гостиницы" }),
    sentence: "Новость пришла повреждённой",
  },
  {
    name: "an article with a field that is wrong",
    answer: (route) =>
      route.fulfill({ json: { id: 24, slug: "x", headline: "Заголовок", body: [{ type: "видео" }] } }),
    sentence: "Новость пришла повреждённой",
  },
  {
    name: "a link that would run a program",
    answer: (route) => {
      const content = [{ type: "link", href: unsafeAddress, content: ["нажмите"] }];
      return route.fulfill({
        json: { id: 24, slug: "x", headline: "Да", body: [{ type: "paragraph", content }] },
      });
    },
    sentence: "Новость пришла повреждённой",
  },
];

for (const { name, answer, sentence } of troubles) {
  test(`${name}: the page says what happened, and a second try helps`, async ({ page, watch }) => {
    watch.expect(refusedByServer, notAnswered);
    await open(page, "/");
    await page.route(article, answer);
    await firstHeadline(page).click();
    await expect(headlineOf(page)).toHaveText(seedFeed[0] ?? "?");
    const notice = page.getByRole("main").getByRole("alert");
    await expect(notice).toContainText(sentence);
    await expect(notice.getByRole("link", { name: "Главный материал" })).toBeVisible();
    await expect(page).toHaveTitle(/^(?!Борьба).* — Полоса$/);
    await expect(page.locator("#feed li")).toHaveCount(24);
    await page.unrouteAll();
    await notice.getByRole("button", { name: "Повторить" }).click();
    await expect(page.getByText("Текст этой новости ещё не поступил")).toBeVisible();
    await expect(headlineOf(page)).toHaveText(seedFeed[0] ?? "?");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("offline: a sentence, the story stays, and nothing moves", async ({ page, context, watch }) => {
  watch.expect(notAnswered);
  await open(page, "/");
  const shifts = await shiftsDuring(page, async () => {
    await context.setOffline(true);
    await expect(page.getByRole("status").getByText("Нет связи. Открытое остаётся с вами")).toBeInViewport();
    await expect(headlineOf(page)).toHaveText(seedHeadline);
    await context.setOffline(false);
    await expect(page.getByText("Нет связи. Открытое остаётся с вами")).toHaveCount(0);
  });
  expect(shifts).toEqual([]);
});

test("offline: the sentence can be sent away, and comes back the next time", async ({
  page,
  context,
  watch,
}) => {
  watch.expect(notAnswered);
  await open(page, "/");
  const notice = page.getByText("Нет связи. Открытое остаётся с вами");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Скрыть" }).click();
  await expect(notice).toHaveCount(0);
  await context.setOffline(false);
  await context.setOffline(true);
  await expect(notice).toBeInViewport();
});

test(
  "offline: pointing at headlines asks the network for nothing",
  { tag: "@desktop" },
  async ({ page, context }) => {
    await open(page, "/");
    await context.setOffline(true);
    // The watch of the journey fails on the messages that a doomed request would leave.
    for (const at of [0, 1, 2]) await page.locator("#feed li a").nth(at).hover();
    await context.setOffline(false);
  },
);

test(
  "offline: a page whose program is not here says why, and comes when the network is back",
  { tag: "@phone" },
  async ({ page, context, watch }) => {
    watch.expect(notAnswered, /the program of this page did not come/);
    // Whoever saves data has nothing fetched ahead.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    await page.clock.install();
    await open(page, "/");
    await page.clock.fastForward(10_000);
    await context.setOffline(true);
    await page.locator('nav a[href="/saved/"]').last().click();
    await expect(headlineOf(page)).toHaveText("Страница не открылась");
    await expect(headlineOf(page)).toBeFocused();
    const main = page.getByRole("main");
    await expect(main.getByRole("alert")).toContainText("Нет связи с сетью.");
    // It would lead to the browser's own page, and away from what is open.
    await expect(main.getByRole("button")).toHaveCount(0);
    await context.setOffline(false);
    await expect(headlineOf(page)).toHaveText("Сохранённое");
  },
);

test(
  "offline: the reader's own pages open from a page that was there for a while",
  { tag: "@desktop" },
  async ({ page, context }) => {
    await page.clock.install();
    await open(page, "/");
    let asked = 0;
    page.on("request", () => (asked += 1));
    page.on("requestfinished", () => (asked -= 1));
    const come = ["SavedPage", "HistoryPage"].map((name) => page.waitForResponse(`**/assets/${name}-*.js`));
    await page.clock.fastForward(10_000);
    await Promise.all(come);
    await expect.poll(() => asked).toBe(0);
    await context.setOffline(true);
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
    `offline: a list that is not here comes when the network is back: ${list}`,
    { tag: "@desktop" },
    async ({ page, context, watch }) => {
      watch.expect(notAnswered);
      await open(page, list);
      await context.setOffline(true);
      await page
        .getByRole("main")
        .getByRole("link", { name: /^Касым-Жомарт Токаев/ })
        .first()
        .click();
      await expect(page).toHaveURL(`${list}tokaev/`);
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Нет связи с сетью.");
      await context.setOffline(false);
      await expect(headlineOf(page)).toContainText("Касым-Жомарт Токаев");
    },
  );
}

test("offline: a headline that is not here says why, and opens when the network is back", async ({
  page,
  context,
  watch,
}) => {
  watch.expect(notAnswered);
  await open(page, "/");
  await context.setOffline(true);
  await firstHeadline(page).click();
  const notice = page.getByRole("main").getByRole("alert");
  await expect(notice).toContainText("Нет связи с сетью.");
  await expect(headlineOf(page)).toHaveText(seedFeed[0] ?? "?");
  // Where the reader comes from is still to be had.
  await notice.getByRole("link", { name: "Главный материал" }).click();
  await expect(headlineOf(page)).toHaveText(seedHeadline);
  await page.goBack();
  await expect(notice).toContainText("Нет связи с сетью.");
  await context.setOffline(false);
  // By itself: whoever waits need not ask again.
  await expect(page.getByText("Текст этой новости ещё не поступил")).toBeVisible();
});

test("a headline that is gone: the page that says so, inside the app", async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await open(page, "/");
  await page.route(article, (route) => route.fulfill({ status: 404, body: "" }));
  await firstHeadline(page).click();
  await expect(headlineOf(page)).toHaveText("Такой страницы нет");
  await expect(page).toHaveTitle("Такой страницы нет — Полоса");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  await page.goBack();
  await expect(headlineOf(page)).toHaveText(seedHeadline);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});
