import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { plain, seedParagraphs, seedQuoteIds, seedQuotes, story25 } from "./support/seed.ts";
import { chosenTheme } from "./support/theme.ts";

const whitePaper = { ink: "rgb(0, 0, 0)", sheet: "rgb(255, 255, 255)" };

function paperOf(page: Page): Promise<object> {
  return page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { sheet: backgroundColor, ink: color };
  });
}

test("on paper: the story and its six quotations, without the interface", async ({ page }) => {
  await chosenTheme(page, "dark");
  await open(page, story25);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const quote of await page.locator("main blockquote").all()) await expect(quote).toBeVisible();
  const words = plain(await page.locator("body").innerText());
  for (const { attribution, text } of seedQuotes) {
    expect(words).toContain(text);
    if (attribution !== undefined) expect(words).toContain(attribution);
  }
  for (const paragraph of seedParagraphs) expect(words).toContain(paragraph);
  expect(words).toContain(`http://localhost:4173${story25}`);
  for (const part of [
    page.getByRole("banner"),
    page.locator("#feed"),
    page.getByRole("navigation"),
    page.getByRole("button"),
  ]) {
    await expect(part.filter({ visible: true })).toHaveCount(0);
  }
  expect(words).not.toContain("Лента");
  expect(words).not.toContain("#");
  expect(await paperOf(page)).toEqual(whitePaper);
});

test("paper is white, also where the system is dark", { tag: "@desktop" }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, story25);
  expect(await paperOf(page)).not.toEqual(whitePaper);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await paperOf(page)).toEqual(whitePaper);
});

test("nothing of a quotation is off the sheet", { tag: "@desktop" }, async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: "print" });
  await open(page, story25);
  const lefts = await page
    .locator(".guillemet-open")
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
});

test("the story fits on few sheets of A4", { tag: "@desktop" }, async ({ page }) => {
  await open(page, story25);
  const file = (await page.pdf({ format: "A4" })).toString("latin1");
  const sheets = file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(4);
});

test(
  "a quotation on a page to itself has its address, and no way on",
  { tag: "@desktop" },
  async ({ page }) => {
    const address = `${story25}${seedQuoteIds[0]}/`;
    await open(page, address);
    await page.emulateMedia({ media: "print" });
    const words = plain(await page.locator("body").innerText());
    expect(words).toContain(seedQuotes[0]?.text);
    expect(words).toContain(`http://localhost:4173${address}`);
    expect(words).not.toContain("Читать в статье");
  },
);

test("whoever reads large letters prints large letters", { tag: "@desktop" }, async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await open(page, story25);
  const size = () =>
    page
      .locator(".prose > p")
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const usual = await size();
  await page.evaluate(() => localStorage.setItem("polosa:view", "size-7"));
  await page.reload();
  expect(await size()).toBeCloseTo(usual * 1.52, 1);
});
