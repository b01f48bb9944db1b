import { expect, type Page } from "@playwright/test";
import { notAnswered, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { goOffline, goOnline } from "./support/network.ts";
import { plain, seedHeadline, seedQuoteIds, seedQuotes, story25 } from "./support/seed.ts";

const second = seedQuoteIds[1] ?? "";

const menuOf = (page: Page) => page.getByRole("dialog", { name: "Поделиться цитатой" });

async function openMenu(page: Page): Promise<void> {
  await open(page, story25);
  const quote = page.locator(`#${second}`);
  await quote.hover();
  await quote.getByRole("button", { name: "Поделиться" }).click();
  await expect(menuOf(page)).toBeVisible();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the address of a quotation is copied, and the menu says so", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMenu(page);
  await menuOf(page).getByRole("button", { name: "Скопировать ссылку" }).click();
  await expect(menuOf(page)).toContainText("Скопировано");
  expect(await clipboard(page)).toBe(`${baseURL}${story25}#${second}`);
});

test(
  "its words are copied with speaker, headline and address",
  { tag: "@desktop" },
  async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openMenu(page);
    await menuOf(page).getByRole("button", { name: "Скопировать цитату" }).click();
    await expect(menuOf(page)).toContainText("Скопировано");
    const copied = await clipboard(page);
    expect(copied).not.toContain("\u00a0");
    expect(copied).toContain(`«${plain(seedQuotes[1]?.text ?? "?")}»\n— `);
    expect(copied).toContain("подчеркнул лидер Казахстана");
    expect(copied).toContain(`\n\n${plain(seedHeadline)}. Orda.kz\n${baseURL}${story25}#${second}`);
  },
);

for (const [why, isThere] of [
  ["the browser does not copy", true],
  ["there is no clipboard, as over plain http", false],
] as const) {
  test(`where ${why}, the words stand there to be taken`, { tag: "@desktop" }, async ({ page, baseURL }) => {
    await page.addInitScript((refuses) => {
      const clipboard = { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) };
      Object.defineProperty(navigator, "clipboard", { value: refuses ? clipboard : undefined });
    }, isThere);
    await openMenu(page);
    await menuOf(page).getByRole("button", { name: "Скопировать ссылку" }).click();
    const field = menuOf(page).getByLabel("Браузер не дал скопировать");
    await expect(field).toHaveValue(`${baseURL}${story25}#${second}`);
    await expect(menuOf(page)).not.toContainText("Скопировано");
  });
}

test(
  "where there is sharing, the platform gets words and address",
  { tag: "@phone" },
  async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(globalThis, { shared });
      navigator.share = (data) => {
        if (data !== undefined) shared.push(data);
        return Promise.resolve();
      };
    });
    await openMenu(page);
    await menuOf(page).getByRole("button", { name: "Отправить" }).click();
    await expect(menuOf(page)).toHaveCount(0);
    const [message] = await page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared);
    // The page that the quotation has to itself: it is the one that previews show.
    expect(message?.url).toBe(`${baseURL}${story25}${second}/`);
    expect(message?.text).toContain("Спецслужбы двух стран");
    expect(message?.title).toBe(plain(seedHeadline));
  },
);

test("without sharing there is only what works", { tag: "@desktop" }, async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
  await openMenu(page);
  await expect(menuOf(page).getByRole("button", { name: "Отправить" })).toHaveCount(0);
});

test("the menu opens, goes on and closes by keyboard alone", { tag: "@desktop" }, async ({ page }) => {
  await open(page, story25);
  const button = page.locator(`#${second}`).getByRole("button", { name: "Поделиться" });
  await button.focus();
  await expect(button).toHaveCSS("opacity", "1");
  await page.keyboard.press("Enter");
  await expect(menuOf(page).getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menuOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("the menu lies beside the words that it shares, also at the lower edge", async ({ page }) => {
  await open(page, story25);
  const quote = page.locator(`#${second}`);
  const bar = page.locator(".bottom-bar");
  const room = (await bar.isVisible()) ? ((await bar.boundingBox())?.height ?? 0) : 0;
  await quote.locator(".quote-tools").evaluate((tools, below) => {
    scrollBy(0, tools.getBoundingClientRect().bottom + below - innerHeight);
  }, room);
  await quote.getByRole("button", { name: "Поделиться" }).click();
  await expect(menuOf(page)).toBeVisible();
  const overlap = async () => {
    const menu = await menuOf(page).boundingBox();
    const words = await quote.locator("blockquote").boundingBox();
    if (menu === null || words === null) return "not shown";
    const overlaps = menu.x < words.x + words.width && menu.y < words.y + words.height;
    return overlaps ? { menu, words } : "none";
  };
  await expect.poll(overlap).toBe("none");
});

test("a tap beside the menu closes it", async ({ page }) => {
  await openMenu(page);
  await page.mouse.click(30, 300);
  await expect(menuOf(page)).toHaveCount(0);
});

test(
  "a story is passed on from the line of its facts",
  { tag: "@phone" },
  async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, story25);
    await page.locator(".story-tools").getByRole("button", { name: "Поделиться" }).click();
    const menu = page.getByRole("dialog", { name: "Поделиться материалом" });
    await menu.getByRole("button", { name: "Скопировать ссылку" }).click();
    await expect(menu).toContainText("Скопировано");
    expect(await clipboard(page)).toBe(`${baseURL}${story25}`);
  },
);

test("without the network the menu that has not come says so, and the story stays", async ({
  page,
  watch,
}) => {
  watch.expect(notAnswered);
  await page.route("**/*ShareMenu*.js", (route) => route.abort());
  await open(page, story25);
  const quote = page.locator(`#${second}`);
  await quote.hover();
  await quote.getByRole("button", { name: "Поделиться" }).click();
  await expect(quote).toContainText("Программа споткнулась. Обновите страницу.");
  await goOffline(page);
  await quote.getByRole("button", { name: "Поделиться" }).click();
  await expect(quote).toContainText("Нет связи с сетью.");
  await goOnline(page);
  await expect(page.locator("main figure")).toHaveCount(6);
});
