import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { pressGo } from "./support/keys.ts";
import { open } from "./support/live.ts";
import { headline24, seedFeed, seedHeadline, seedQuoteIds, story25 } from "./support/seed.ts";
import { russianVoice, withVoices } from "./support/speech.ts";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const help = (page: Page) => page.getByRole("dialog", { name: "Клавиши" });

test.describe("single letters", { tag: "@desktop" }, () => {
  test("j and k walk the headlines, from the open one on; o opens", async ({ page }) => {
    await open(page, "/");
    await page.keyboard.press("k");
    await expect(page.locator("#feed a:focus")).toHaveCount(0);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("j");
    await expect(page.locator("#feed li a").nth(1)).toBeFocused();
    await page.keyboard.press("o");
    await expect(headline(page)).toHaveText(seedFeed[1] ?? "?");
    await page.keyboard.press("j");
    await expect(page.locator("#feed li a").nth(2)).toBeFocused();
  });

  test("where a key has led is ringed, where the mouse has led is not", async ({ page }) => {
    await open(page, "/");
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await expect(headline(page)).toBeFocused();
    await expect(headline(page)).toHaveCSS("outline-style", "solid");
    await page.locator("#feed li a").nth(1).click();
    await expect(headline(page)).toHaveText(seedFeed[1] ?? "?");
    await expect(headline(page)).toBeFocused();
    await expect(headline(page)).toHaveCSS("outline-style", "none");
  });

  test("on a Russian layout as well", async ({ page }) => {
    await open(page, "/");
    await page.evaluate(() => {
      const typed = { key: "о", code: "KeyJ", bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent("keydown", typed));
    });
    await expect(page.locator("#feed li a").first()).toBeFocused();
  });

  test("s saves the quotation that has the focus, else the story", async ({ page }) => {
    await open(page, story25);
    const quote = page.locator(`#${seedQuoteIds[0]}`);
    await page.keyboard.press("s");
    await expect(page.locator(".story-tools .save-button")).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("n");
    await expect(quote).toHaveCSS("outline-style", "solid");
    await page.keyboard.press("s");
    await expect(quote.locator(".save-button")).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator(".save-button[aria-pressed=true]")).toHaveCount(2);
  });

  test("g and a letter go places; a letter that leads nowhere does nothing", async ({ page }) => {
    await open(page, story25);
    await pressGo(page, "n");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    for (const [letter, address] of [
      ["q", "/quotes/"],
      ["s", "/saved/"],
      ["i", "/history/"],
      ["h", "/"],
    ] as const) {
      await pressGo(page, letter);
      await expect(page).toHaveURL(address);
    }
    await pressGo(page, "f");
    await expect(page.locator("#feed")).toBeFocused();
    await pressGo(page, "v");
    await expect(page.locator("#view-panel")).toBeVisible();
  });

  test("the stroke goes to a search or a filter, also from a page that has none", async ({ page }) => {
    await open(page, "/");
    await page.keyboard.press("/");
    await expect(page).toHaveURL("/feed/#filter");
    await expect(page.getByRole("navigation", { name: "Отбор заголовков" })).toBeFocused();
  });

  test("never in a text field, with another key, or when they are switched off", async ({ page }) => {
    await open(page, headline24);
    await page.keyboard.press("Control+j");
    await expect(page.locator("#feed a:focus")).toHaveCount(0);
    await page.evaluate(() => {
      const field = document.createElement("input");
      document.querySelector("main")?.append(field);
      field.focus();
    });
    await page.keyboard.type("jog?");
    await expect(page.locator("main input")).toHaveValue("jog?");
    await page.evaluate(() => localStorage.setItem("polosa:view", "keys-off"));
    await open(page, "/");
    for (const key of ["j", "s", "g", "q", "?"]) await page.keyboard.press(key);
    await expect(page.locator("#feed a:focus")).toHaveCount(0);
    await expect(help(page)).toHaveCount(0);
    await expect(page).toHaveURL("/");
  });

  test("the list of keys opens from the panel too, and gives the focus back", async ({ page }) => {
    await open(page, "/");
    const button = page.getByRole("banner").getByRole("button", { name: "Вид" });
    await button.click();
    await page.getByRole("button", { name: "Все клавиши" }).click();
    await expect(help(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(help(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test("a whole visit without a mouse", async ({ page }) => {
    await withVoices(page, [russianVoice]);
    await open(page, "/");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect(headline(page)).toHaveText(seedFeed[0] ?? "?");
    await page.goBack();
    await expect(headline(page)).toHaveText(seedHeadline);
    // The tools of the quotations come behind the words.
    await expect(page.locator(".pull-quote .save-button").first()).toBeAttached();
    await page.keyboard.press("n");
    await expect(page.locator(".pull-quote:focus")).toHaveCount(1);
    await page.keyboard.press("Tab");
    await expect(page.locator(".pull-quote a:focus")).toHaveCount(1);
    await page.keyboard.press("s");
    await expect(page.locator(".pull-quote .save-button[aria-pressed=true]")).toHaveCount(1);
    await pressGo(page, "s");
    await expect(headline(page)).toHaveText("Сохранённое");
    await expect(page.locator("[data-key=search]")).toBeVisible();
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(page.getByRole("searchbox")).not.toBeFocused();
    await page.keyboard.press("j");
    await expect(page.getByRole("main").getByRole("link", { name: seedHeadline })).toBeFocused();
    await pressGo(page, "i");
    await expect(headline(page)).toHaveText("История чтения");
    await pressGo(page, "v");
    await expect(page.locator("#view-panel")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("#view-panel")).toBeHidden();
    await page.keyboard.press("?");
    await expect(help(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(help(page)).toHaveCount(0);
    await pressGo(page, "h");
    await expect(headline(page)).toHaveText(seedHeadline);
    await expect(page.locator(".listen-button")).toBeVisible();
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press("Tab");
      if (await page.locator(".listen-button:focus").count()) break;
    }
    await expect(page.locator(".listen-button")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Пауза" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Слушать" })).toBeFocused();
  });
});
