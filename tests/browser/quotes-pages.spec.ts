import { expect, type Page } from "@playwright/test";
import { empty, many, states } from "../harness/fixture-editions.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { plain, seedQuoteIds, seedQuotes, story25 } from "./support/seed.ts";

const quotes = (page: Page) => page.locator(".quotation-list > li");
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** The texts of the quotations on the page, without the guillemets. */
async function texts(page: Page): Promise<string[]> {
  const found = await quotes(page).locator("blockquote").allTextContents();
  return found.map((text) => plain(text).replace(/^«(.*)»$/su, "$1"));
}

test("the seed's quotations are listed in the story's order, each with its way into the story", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("navigation", { name: "Разделы сайта" }).getByRole("link", { name: "Цитаты" }).click();
  await expect(page).toHaveURL("/quotes/");
  await expect(headline(page)).toHaveText("Цитаты");
  await expect(headline(page)).toBeFocused();
  await expect.poll(() => texts(page)).toEqual(seedQuotes.map(({ text }) => text));
  await expect(page.locator(".quotes-count")).toHaveText(/^6.цитат$/);
  await expect(quotes(page).first().locator(".quotation-context")).toHaveText(/^Как отметил президент/);
  await quotes(page).nth(2).locator(".quotation-source a").click();
  await expect(page).toHaveURL(`${story25}#${seedQuoteIds[2]}`);
  await expect(page.locator(`#${seedQuoteIds[2]}`)).toBeInViewport();
  await page.goBack();
  await expect(headline(page)).toHaveText("Цитаты");
});

test("a speaker is said as it is known", { tag: "@desktop" }, async ({ page }) => {
  await open(page, `${states.address}/quotes/`);
  const caption = (text: string) => quotes(page).filter({ hasText: text }).locator("figcaption");
  await expect(caption("это только начало")).toHaveText("сказала Айгуль — Айгуль Сейткали");
  // A name that the attribution says itself is not said twice.
  await expect(caption("К осени")).toHaveText("ответила Айгуль Сейткали журналистам");
  await expect(caption("К осени").getByRole("link")).toHaveAttribute("href", "/quotes/aygul-seitkali/");
  await expect(caption("А деньги где")).toHaveText("крикнул Марат Оспанов");
  await expect(caption("А деньги где").getByRole("link")).toHaveCount(0);
  await expect(caption("Опять до весны")).toHaveText("послышалось из зала");
  await expect(caption("С этих слов")).toHaveCount(0);
  const inferred = caption("Каждый тенге");
  await expect(inferred).toContainText("как поняла редакция");
  const cue = inferred.getByText("Ответил аким района Ербол Жумабаев.");
  await expect(cue).toBeHidden();
  await inferred.getByText("Откуда это известно").press("Enter");
  await expect(cue).toBeVisible();
  await inferred.getByRole("link", { name: "Ербол Жумабаев" }).click();
  await expect(headline(page)).toHaveText("Ербол Жумабаев");
  await expect(quotes(page)).toHaveCount(2);
});

test("one person's quotations in one section are two choices away, and each can be taken back", async ({
  page,
}) => {
  await open(page, `${many.address}/quotes/`);
  const filters = page.getByRole("navigation", { name: "Отбор цитат" });
  const person = filters.getByRole("link", { name: "Марат Оспанов" });
  await expect(person).toHaveText(/\d$/);
  const count = Number(/\d+$/.exec(await person.innerText())?.[0]);
  await person.click();
  await expect(page).toHaveURL(`${many.address}/quotes/chelovek-4/`);
  await expect(headline(page)).toHaveText("Марат Оспанов");
  await expect(page.locator(".quotes-count")).toHaveText(new RegExp(`^${count}\\s`));
  await expect(quotes(page)).toHaveCount(count);
  await filters.getByRole("link", { name: "Экономика" }).click();
  await expect(page).toHaveURL(`${many.address}/quotes/chelovek-4/in/ekonomika/`);
  await expect(headline(page)).toHaveText("Марат Оспанов: Экономика");
  const captions = async () => (await quotes(page).locator("figcaption").allTextContents()).map(plain);
  await expect.poll(async () => [...new Set(await captions())]).toEqual(["сказал Марат Оспанов"]);
  await filters.getByRole("listitem").getByRole("link", { name: "Все" }).first().click();
  await expect(page).toHaveURL(`${many.address}/quotes/in/ekonomika/`);
  await expect(headline(page)).toHaveText("Цитаты: Экономика");
});

test("every quotation is on one page, newest article first", { tag: "@desktop" }, async ({ page, watch }) => {
  test.slow();
  await open(page, `${many.address}/quotes/`);
  const paging = page.getByRole("navigation", { name: "Страницы списка" });
  const all: string[] = [];
  for (let number = 1; number <= 8; number += 1) {
    await expect(paging.locator("[aria-current]")).toHaveText(String(number));
    await expect(quotes(page)).toHaveCount(30);
    all.push(...(await texts(page)));
    if (number < 8) await paging.getByRole("link", { name: "Более ранние" }).click();
  }
  await expect(paging.getByRole("link", { name: "Более ранние" })).toHaveCount(0);
  expect(watch.documents()).toHaveLength(1);
  const expected = Array.from({ length: 80 }, (_, index) => 320 - index * 4).flatMap((id) =>
    [1, 2, 3].map((part) => `Цитата ${part} новости ${id}: скажу прямо, откладывать дальше нельзя`),
  );
  expect(all).toEqual(expected);
  await paging.getByRole("link", { name: "Страница 1", exact: true }).click();
  await expect(page).toHaveURL(`${many.address}/quotes/`);
  await page.goBack();
  await expect(page).toHaveURL(`${many.address}/quotes/8/`);
  await expect(headline(page)).toHaveText("Цитаты");
});

test("what a list carries is not asked for again, and what is pointed at comes before the click", async ({
  page,
  watch,
}) => {
  await open(page, `${many.address}/quotes/2/`);
  expect(watch.asked("/edition/quotes/")).toEqual([]);
  const older = page.getByRole("link", { name: "Более ранние" });
  await older.dispatchEvent("pointerover", { bubbles: true });
  await expect.poll(() => watch.asked("/edition/quotes/")).toEqual(["/edition/quotes/3.json"]);
  await older.click();
  await expect(page.locator(".quotes-count")).toContainText("страница 3");
  // Other lists may come under the pointer as the page changes; this one was not asked for again.
  const asked = watch.asked("/edition/quotes/");
  expect(asked).not.toContain("/edition/quotes/2.json");
  expect(asked.filter((path) => path === "/edition/quotes/3.json")).toHaveLength(1);
});

test(
  "a list that does not come says why, and comes at the next try",
  { tag: "@desktop" },
  async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await page.route("**/edition/quotes/1.json", (route) => route.fulfill({ status: 500 }));
    await open(page, "/");
    await page.locator("header").getByRole("link", { name: "Цитаты" }).click();
    await expect(page.getByRole("alert")).toContainText("На сервере ошибка");
    await page.unroute("**/edition/quotes/1.json");
    await page.getByRole("button", { name: "Повторить" }).click();
    await expect(quotes(page)).toHaveCount(6);
  },
);

test("a list that arrives damaged is not shown", { tag: "@desktop" }, async ({ page }) => {
  await page.route("**/edition/quotes/1.json", (route) => route.fulfill({ json: { total: 6 } }));
  await open(page, "/");
  await page.locator("header").getByRole("link", { name: "Цитаты" }).click();
  await expect(page.getByRole("alert")).toContainText("повреждённым");
});

test("an edition without quotations says so", { tag: "@desktop" }, async ({ page }) => {
  await open(page, `${empty.address}/quotes/`);
  await expect(page.getByRole("main")).toContainText("В этом выпуске цитат пока нет.");
});

test("people and pages that are not there are no pages", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  for (const path of ["/quotes/nikto/", "/quotes/99/", "/quotes/1/", "/quotes/a/b/c/"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(headline(page)).toHaveText("Такой страницы нет");
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lists, filters, pages and stories are one click from each other", async ({ page }) => {
    await page.goto(`${many.address}/quotes/`);
    await page.getByText("Ещё 2", { exact: true }).click();
    await page.getByRole("link", { name: "Ербол Жумабаев" }).first().click();
    await expect(headline(page)).toHaveText("Ербол Жумабаев");
    await page.goto(`${many.address}/quotes/in/obshchestvo/`);
    await page.getByRole("link", { name: "Более ранние" }).click();
    await expect(page).toHaveURL(`${many.address}/quotes/in/obshchestvo/2/`);
    await quotes(page).first().locator(".quotation-source a").click();
    await expect(page).toHaveURL(/\/news\/novost-\d+-\d+\/#q-\d+x\d$/);
  });
});
