import { expect, type Page } from "@playwright/test";
import { refusedByServer, test } from "./support/journey.ts";
import { kinds } from "./support/kinds.ts";
import { live } from "./support/live.ts";
import { plain, seedFeed, seedHeadline, seedList, story25 } from "./support/seed.ts";

test.beforeEach(({ watch }) => watch.expect(refusedByServer));

/** What holds on every page, printed and taken over alike. */
async function expectPage(page: Page, headline: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.getByRole("complementary", { name: "Лента новостей" })).toHaveCount(1);
  // Nothing has two elements of one id, and no heading is skipped.
  const { ids, levels } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    levels: [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")].map(({ tagName }) =>
      Number(tagName[1]),
    ),
  }));
  expect(ids).toEqual([...new Set(ids)]);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
}

for (const { name, address, headline, status } of kinds) {
  test(`${name}: one headline, landmarks and the feed`, { tag: "@desktop" }, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(status ?? 200);
    expect(response?.headers()["content-type"]).toBe("text/html; charset=utf-8");
    await expectPage(page, headline);
    await live(page);
    await expectPage(page, headline);
  });
}

test("the feed has the seed's 24 headlines, each a link; those of one story stand together", async ({
  page,
}) => {
  await page.goto("/");
  const links = page.getByRole("complementary", { name: "Лента новостей" }).locator("li a");
  expect((await links.allTextContents()).map(plain)).toEqual(seedList);
  expect(seedList.toSorted()).toEqual(seedFeed.toSorted());
  expect(seedFeed).toHaveLength(24);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  // The number in the address is the order of the feed.
  expect(addresses.map((href) => Number(/-(\d+)\/$/.exec(href ?? "")?.[1]))).toEqual(
    seedList.map((headline) => 24 - seedFeed.indexOf(headline)),
  );
});

test("every headline of the feed has a page of its own", { tag: "@desktop" }, async ({ page, request }) => {
  await page.goto("/");
  const links = page.locator("#feed li a");
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute("href")) ?? "", { maxRedirects: 0 });
    expect(response.status()).toBe(200);
    const [, headline = ""] = /<h1[^>]*>([^<]*)<\/h1>/.exec(await response.text()) ?? [];
    expect(plain(headline)).toBe(plain((await link.textContent()) ?? ""));
  }
});

test("a headline without text says so and leads on", async ({ page }) => {
  await page.goto("/");
  await page.locator("#feed li a").first().click();
  const story = page.getByRole("main");
  await expect(story).toContainText("Текст этой новости ещё не поступил");
  await expect(story.getByRole("heading", { name: "Что ещё прочитать" })).toBeVisible();
  const links = story.getByRole("link");
  // The lead, then those below it in the feed, and never itself.
  await expect(links).toHaveText([seedHeadline, ...seedFeed.slice(1, 6)]);
  await expect(links.first()).toHaveAttribute("href", "/");
});

test("a headline whose source is known leads to the original", { tag: "@desktop" }, async ({ page }) => {
  const kind = kinds.find(({ name }) => name === "text at the source alone");
  await page.goto(kind?.address ?? "");
  const link = page.getByRole("link", { name: "Читать в источнике" });
  await expect(link).toHaveAttribute("href", "https://orda.kz/tekst");
  await expect(link).toHaveAttribute("rel", /noopener/);
});

test("near the end of the feed a headline has neighbours too", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/");
  await page.locator("#feed li a").nth(-2).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed.at(-2) ?? "?");
  // The headline is known at the click; its neighbours stand when the answer to it has come.
  await expect(page.getByRole("heading", { name: "Что ещё прочитать" })).toBeVisible();
  const links = page.getByRole("main").getByRole("link");
  await expect(links).toHaveText([seedHeadline, ...seedFeed.slice(18, 22), ...seedFeed.slice(23)]);
});

test(
  "what is known of a story and what can be done with it share a row",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.goto(story25);
    const boxes = await page
      .locator(".story-facts li, .story-tools button")
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
    const middles = boxes.map(({ top, height }) => top + height / 2);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
  },
);
