import { expect, type Page, type Route } from "@playwright/test";
import { notAnswered, refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { seedFeed, seedHeadline } from "./support/seed.ts";

const article = "**/edition/articles/24.json";
const headlineOf = (page: Page) => page.getByRole("heading", { level: 1 });
const firstHeadline = (page: Page) => page.locator("#feed li a").first();

test("a slow answer: the headline at once, the skeleton only when the wait is felt", async ({ page }) => {
  const answer = Promise.withResolvers<undefined>();
  await page.route(article, async (route) => {
    await answer.promise;
    await route.continue();
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
  answer.resolve(undefined);
  await expect(page.getByText("Текст этой новости ещё не поступил")).toBeVisible();
  await expect(page.locator(".skeleton")).toHaveCount(0);
  await expect.poll(() => headlineOf(page).boundingBox()).toEqual(before);
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
  test(
    `${name}: the page says what happened, and a second try helps`,
    { tag: "@desktop" },
    async ({ page, watch }) => {
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
    },
  );
}

test(
  "a headline that is gone: the page that says so, inside the app",
  { tag: "@desktop" },
  async ({ page, watch }) => {
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
  },
);
