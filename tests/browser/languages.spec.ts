import { expect, type Page } from "@playwright/test";
import { many, states } from "../harness/fixture-editions.ts";
import { notAnswered, test } from "./support/journey.ts";
import { chooseLanguage, chosenLanguage, languageNames } from "./support/language.ts";
import { open } from "./support/live.ts";
import { notebookFile, seedNotebook } from "./support/notebook.ts";
import { headline24, story25 } from "./support/seed.ts";

/** Texts of an English page whose letters contradict the language that they are marked with. */
function wronglyMarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement?.closest("script") !== null || !/\p{L}{3}/u.test(textContent ?? "")) continue;
      const isCyrillic = /\p{Script=Cyrillic}{3}/u.test(textContent ?? "");
      const isMarkedEnglish = parentElement.closest("[lang]")?.getAttribute("lang") === "en";
      if (isCyrillic === isMarkedEnglish) found.push(textContent ?? "");
    }
    return found;
  });
}

test("the interface speaks the language that the reader chooses, in every tab and on every page", async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  await open(second, "/quotes/");
  await open(page, story25);
  await chooseLanguage(page, "kk");
  await expect(page.getByRole("complementary", { name: "Жаңалықтар лентасы" })).toBeAttached();
  await expect(page.getByText("6 дәйексөз")).toBeVisible();
  await expect(second.getByRole("heading", { level: 1, name: "Дәйексөздер" })).toBeVisible();
  await expect(second).toHaveTitle(/^Дәйексөздер/);

  // Pages that the program makes speak it at once, and say so to screen readers.
  const links = page.getByRole("navigation", { name: "Сайт бөлімдері" });
  await links.filter({ visible: true }).getByRole("link", { name: "Сақталғандар" }).click();
  await expect(page).toHaveTitle("Сақталғандар — Полоса");
  await expect(page.getByRole("status").filter({ hasText: "Сақталғандар" })).toBeAttached();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Сақталғандар" })).toBeVisible();

  await chooseLanguage(page, "ru");
  await expect(page.getByRole("heading", { level: 1, name: "Сохранённое" })).toBeVisible();
  await expect(page.locator("#feed a[lang]")).toHaveCount(0);
  await expect(second.getByRole("heading", { level: 1, name: "Цитаты" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("polosa:language"))).toBeNull();
});

test(
  "every word of the edition is told apart from the interface's, and these within it",
  { tag: "@desktop" },
  async ({ page }) => {
    await chosenLanguage(page, "en");
    await open(page, "/saved/");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.locator("input[type=file]").setInputFiles(notebookFile(seedNotebook));
    await expect(page.locator(".saved-entry")).not.toHaveCount(0);
    // What the reader can choose here comes last.
    await expect(page.getByRole("main").getByRole("checkbox")).toBeVisible();
    await expect.poll(() => wronglyMarked(page)).toEqual([]);
    for (const path of [
      story25,
      `${story25}?view=quotes`,
      headline24,
      "/quotes/",
      `${many.address}/feed/3/`,
    ]) {
      await open(page, path);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect.poll(() => wronglyMarked(page), path).toEqual([]);
    }
  },
);

test("content is marked against the page's language of the moment", { tag: "@desktop" }, async ({ page }) => {
  await chosenLanguage(page, "kk");
  await open(page, `${states.address}/news/qazaqsha-maqala-8/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "kk");
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).not.toHaveAttribute("lang");
  await expect(page.locator(".prose")).not.toHaveAttribute("lang");
  await chooseLanguage(page, "en");
  await expect(headline).toHaveAttribute("lang", "kk");
  // The tools within the story are the page's again.
  await expect(page.locator(".prose .quote-tools").first()).toHaveAttribute("lang", "en");
});

test(
  "an address that was not printed speaks the chosen language from the start",
  { tag: "@desktop" },
  async ({ page, watch }) => {
    watch.expect(/status of 404/);
    await chosenLanguage(page, "en");
    await open(page, "/news/staryy-adres-25/");
    await expect(page).toHaveURL(story25);
    await expect(page.getByText("6 quotations")).toBeVisible();
  },
);

test(
  "a language that does not come leaves the page as it was, and says so",
  { tag: "@desktop" },
  async ({ page, watch }) => {
    watch.expect(notAnswered);
    await open(page, "/");
    await page.route("**/assets/kk-*.js", (route) => route.abort());
    await page.getByRole("banner").getByRole("button", { name: languageNames.kk }).click();
    await expect(page.locator(".masthead .languages-problem")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(page.getByRole("complementary", { name: "Лента новостей" })).toBeAttached();
  },
);
