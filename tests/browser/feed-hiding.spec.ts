import { expect, type Page } from "@playwright/test";
import { many } from "../harness/fixture-editions.ts";
import { comeBackToTab, publishArrivals } from "./support/feed-document.ts";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { noTextYet, seedList } from "./support/seed.ts";
import { readShifts, recordShifts } from "./support/shifts.ts";

const rows = (page: Page) => page.locator("#feed li a");
const panel = (page: Page) => page.getByRole("dialog", { name: "Настроить ленту" });
const note = (page: Page) => page.locator(".feed-hidden");
const withoutSaigas = seedList.filter((headline) => !/сайгак/i.test(headline));

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Настроить ленту" }).click();
  await expect(panel(page).getByLabel("Скрыть слово")).toBeVisible();
}

async function hide(page: Page, word: string): Promise<void> {
  const field = panel(page).getByLabel("Скрыть слово");
  await field.fill(word);
  await field.press("Enter");
}

test("a word hides its headlines, says how many, and can be taken back", async ({ page, context }) => {
  await open(page, "/");
  await openPanel(page);
  await hide(page, "САЙГАК");
  await expect(rows(page)).toHaveText(withoutSaigas);
  await expect(panel(page).getByRole("listitem")).toHaveText(/«САЙГАК»\s*2/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Настроить ленту" })).toBeFocused();
  await expect(note(page)).toContainText("Скрыто 2 заголовка.");

  await note(page).getByRole("button", { name: "Показать" }).click();
  await expect(rows(page)).toHaveText([...seedList]);
  await expect(page.locator("#feed [data-revealed]")).toHaveCount(2);
  await note(page).getByRole("button", { name: "Показать" }).click();
  await expect(rows(page)).toHaveText(withoutSaigas);

  // So on the next visit, without a move, and in other tabs.
  const next = await context.newPage();
  await recordShifts(next);
  await open(next, "/");
  await expect(rows(next)).toHaveText(withoutSaigas);
  expect(await readShifts(next)).toEqual([]);

  await note(page).getByRole("button", { name: "Изменить" }).click();
  await panel(page).getByRole("button", { name: "Не скрывать: «САЙГАК»" }).click();
  await expect(rows(page)).toHaveText([...seedList]);
  await expect(note(page)).toHaveCount(0);
  await expect(rows(next)).toHaveText([...seedList]);
});

test.describe("hidden headlines", { tag: "@desktop" }, () => {
  test("are not shown before the program can take them out, unless it does not come", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("polosa:hidden", "word сайгак"));
    // However slow the machine, a frame records what it shows: first that they are hidden, then that they are not.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const row = document.querySelector("#feed li a");
        const now = row === null ? undefined : getComputedStyle(row).visibility;
        if (now !== undefined && now !== seen.at(-1)) seen.push(now);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.route("**/*.js", () => {});
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(rows(page).first()).toBeVisible({ timeout: 20_000 });
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(["hidden", "visible"]);
  });

  test("are hidden in the archive too, with the same way to see them", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("polosa:hidden", "section obshchestvo"));
    await recordShifts(page);
    await open(page, `${many.address}/feed/3/`);
    const listed = page.locator(".archive-list li");
    await expect(listed).toHaveCount(20);
    const here = page.getByRole("main");
    await expect(here).toContainText("Скрыто 10 заголовков.");
    expect(await readShifts(page)).toEqual([]);
    await here.getByRole("button", { name: "Показать" }).click();
    await expect(listed).toHaveCount(30);
    await here.getByRole("button", { name: "Изменить" }).click();
    await panel(page).getByRole("checkbox", { name: "Общество" }).uncheck();
    await expect(here).not.toContainText("Скрыто");
    await expect(listed).toHaveCount(30);
  });

  test("that arrive are no news, and all of them leave a way on", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("polosa:hidden", "word новый"));
    await open(page, "/");
    await expect(note(page)).toContainText("Ничего из ленты не скрыто.");
    await publishArrivals(page, 2, 25);
    const refreshed = page.waitForResponse("**/edition/feed.json");
    await comeBackToTab(page);
    await refreshed;
    await openPanel(page);
    // Every headline of the seed has a letter that a word begins with.
    for (const letter of "абвгдеёжзийклмнопрстуфхцчшщэюя") await hide(page, letter);
    await expect(rows(page)).toHaveCount(0);
    await expect(page.locator(".feed-pill")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(note(page)).toContainText("Скрыты все заголовки.");
    await note(page).getByRole("button", { name: "Показать" }).click();
    await expect(rows(page)).toHaveText([...seedList]);
  });
});

test("marking as read marks the list that is seen, and can be undone", async ({ page }) => {
  const marked = page.locator('#feed a[data-mark="read"]');
  await page.addInitScript(() => localStorage.setItem("polosa:hidden", "word сайгак"));
  await open(page, "/");
  await rows(page).first().click();
  await expect(page.getByText(noTextYet)).toBeVisible();
  await page.goBack();
  await expect(marked).toHaveCount(1);
  await publishArrivals(page, 2, 25);
  await comeBackToTab(page);
  await expect(page.locator(".feed-pill")).toBeAttached();
  await openPanel(page);
  await panel(page).getByRole("button", { name: "Отметить прочитанным" }).click();
  // One was read before. What is folded in a thread is on the list: the list counts it, too.
  await expect(panel(page)).toContainText("Отмечен 21 заголовок.");
  await expect(marked).toHaveText(withoutSaigas);

  // Neither what waits nor what is hidden was marked.
  await page.keyboard.press("Escape");
  await note(page).getByRole("button", { name: "Показать" }).click();
  await page.locator(".feed-pill").click();
  await expect(rows(page)).toHaveCount(26);
  await expect(marked).toHaveText(withoutSaigas);

  await openPanel(page);
  await panel(page).getByRole("button", { name: "Вернуть" }).click();
  await expect(marked).toHaveText([seedList[0] ?? "?"]);
  await expect(panel(page).getByRole("button", { name: "Отметить прочитанным" })).toBeFocused();
});

test("marking as read is not offered while nothing is recorded", { tag: "@desktop" }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("polosa:recording", "off"));
  await open(page, "/");
  await openPanel(page);
  await expect(panel(page).getByRole("button", { name: "Отметить прочитанным" })).toHaveCount(0);
});

test("the list narrows, stays so on other pages, says how much is hidden, and widens again", async ({
  page,
}) => {
  await open(page, `${many.address}/`);
  await openPanel(page);
  const section = panel(page).getByLabel("Раздел");
  await section.selectOption("Экономика");
  await expect(panel(page)).toContainText(/Показано\s\d+\sиз\s\d+, остальные скрыты/);
  await expect.poll(() => sectionsInFeed(page)).toHaveLength(1);
  await page.keyboard.press("Escape");
  await expect(note(page)).toContainText(/Скрыто?\s\d+\sзаголов/);

  await rows(page).nth(1).click();
  await expect(page.locator("#feed [aria-current]")).toHaveCount(1);
  await expect.poll(() => sectionsInFeed(page)).toHaveLength(1);
  // The archive is narrowed by its address alone.
  await open(page, `${many.address}/feed/`);
  await expect(page.locator(".archive-list a")).toHaveCount(50);
  await expect(page.getByRole("main")).not.toContainText("Скрыт");
  await open(page, `${many.address}/`);
  await expect.poll(() => sectionsInFeed(page)).toHaveLength(1);
  await note(page).getByRole("button", { name: "Изменить" }).click();
  await expect(section).toHaveValue("ekonomika");
  await section.selectOption("Все разделы");
  await expect.poll(() => sectionsInFeed(page)).toHaveLength(3);
  await expect(note(page)).toHaveCount(0);
});

test("the list is narrowed by keyboard alone", { tag: "@desktop" }, async ({ page }) => {
  await open(page, `${many.address}/`);
  const tools = page.getByRole("button", { name: "Настроить ленту" });
  await tools.focus();
  await page.keyboard.press("Enter");
  const section = panel(page).getByLabel("Раздел");
  await expect(section).toBeVisible();
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press("Tab");
    if (await section.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(section).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => sectionsInFeed(page)).toHaveLength(1);
  await expect(section).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(tools).toBeFocused();
});

/** The numbers of the edition's articles tell their section: every third has the same. */
async function sectionsInFeed(page: Page): Promise<number[]> {
  const ids = await rows(page).evaluateAll((links) =>
    links.map((link) => Number(/(\d+)\/$/.exec((link as HTMLAnchorElement).pathname)?.[1])),
  );
  return [...new Set(ids.map((id) => id % 3))];
}
