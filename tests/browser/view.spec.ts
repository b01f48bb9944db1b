import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { languageNames } from "./support/language.ts";
import { live, open } from "./support/live.ts";
import { resize } from "./support/screen.ts";
import { story25 } from "./support/seed.ts";
import { openThemeMenu } from "./support/theme.ts";

const everything = "size-6 measure-wide leading-loose face-sans hyphens-off justify-on";

/** Has the page's visitor have made choices on an earlier visit. */
async function chosen(page: Page, choices: string): Promise<void> {
  await page.addInitScript((text) => localStorage.setItem("polosa:view", text), choices);
}

const styleOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { fontFamily, fontSize, hyphens, lineHeight, textAlign } = getComputedStyle(element);
      const { width } = element.getBoundingClientRect();
      const leading = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      return { size: Number.parseFloat(fontSize), face: fontFamily, hyphens, leading, textAlign, width };
    });

test("the whole panel is in sight on a desktop, in every language", { tag: "@desktop" }, async ({ page }) => {
  await open(page, story25);
  const panel = await openThemeMenu(page);
  for (const language of ["ru", "kk", "en"] as const) {
    const button = panel.getByRole("button", { name: languageNames[language] });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const hidden = () => panel.evaluate(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight);
    await expect.poll(hidden, language).toBe(0);
  }
});

test("the text has seven sizes; lists and quotations obey, the bars do not", async ({ page }) => {
  await open(page, story25);
  const parts = [".prose > p", ".pull-quote blockquote p", "#feed li a", ".headline"];
  const sizes = async () => Promise.all(parts.map(async (selector) => (await styleOf(page, selector)).size));
  const bar = () => page.locator(".masthead").evaluate((element) => element.getBoundingClientRect().height);
  const height = await bar();
  const panel = await openThemeMenu(page);
  const slider = panel.getByRole("slider", { name: "Размер текста" });
  await expect(slider).toHaveValue("3");
  await slider.press("Home");
  let before = await sizes();
  for (let step = 2; step <= 7; step++) {
    await slider.press("ArrowRight");
    await expect(slider).toHaveValue(String(step));
    const now = await sizes();
    // A headline stops growing where it would break words on a phone.
    for (const [index, size] of now.slice(0, 3).entries()) expect(size).toBeGreaterThan(before[index] ?? 0);
    before = now;
  }
  expect(Math.abs((await bar()) - height)).toBeLessThan(1.5);
  await expect(panel.getByRole("button", { name: "Крупнее" })).toBeDisabled();
  await panel.getByRole("button", { name: "Мельче" }).click();
  await expect(slider).toHaveValue("6");
});

test("each choice is seen at once and can be taken back as a whole", async ({ page }) => {
  await open(page, story25);
  const usual = await styleOf(page, ".prose > p");
  const panel = await openThemeMenu(page);
  for (const name of ["Без засечек", "Узкая", "Просторное", "Нет", "Ровный"]) {
    await panel.getByRole("radio", { name }).check();
  }
  const own = await styleOf(page, ".prose > p");
  expect(own.face).toMatch(/^"?Golos/);
  expect(own.leading).toBeGreaterThan(usual.leading * 1.1);
  expect(own.textAlign).toBe("justify");
  expect(usual.hyphens).toBe("auto");
  expect(own.hyphens).toBe("manual");
  expect(own.width).toBeLessThanOrEqual(usual.width);
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await expect.poll(() => styleOf(page, ".prose > p")).toEqual(usual);
  expect(await page.evaluate(() => localStorage.getItem("polosa:view"))).toBeNull();
});

test("what was chosen is there before the first paint, in silence", { tag: "@desktop" }, async ({ page }) => {
  await chosen(page, `theme-sepia ${everything}`);
  await page.addInitScript(() => {
    const seen: Record<string, string | undefined> = {};
    Object.assign(window, { seen });
    new PerformanceObserver(() => {
      seen["size"] ??= getComputedStyle(document.documentElement).fontSize;
    }).observe({ type: "paint", buffered: true });
  });
  await page.goto(story25);
  await live(page);
  const seen = () => page.evaluate(() => (window as unknown as { seen: object }).seen);
  await expect
    .poll(seen)
    .toEqual({ size: await page.evaluate(() => getComputedStyle(document.documentElement).fontSize) });
  expect((await styleOf(page, ".prose > p")).size).toBeGreaterThan(22);
});

test("another open tab follows at once", { tag: "@desktop" }, async ({ page, context }) => {
  await open(page, story25);
  const second = await context.newPage();
  await open(second, story25);
  const before = await styleOf(second, ".prose > p");
  const panel = await openThemeMenu(page);
  await panel.getByRole("button", { name: "Крупнее" }).click();
  await expect.poll(async () => (await styleOf(second, ".prose > p")).size).toBeGreaterThan(before.size);
});

test("the largest text is not cut on the smallest screen", { tag: "@desktop" }, async ({ page }) => {
  await chosen(page, "size-7 leading-loose measure-wide justify-on");
  test.slow();
  for (const width of [320, 390, 768, 960, 1024, 1440]) {
    await resize(page, width, 800);
    await page.goto(story25);
    await live(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const words = await page
      .locator(".headline")
      .evaluate((headline) => headline.scrollWidth <= headline.clientWidth);
    expect(words).toBe(true);
    const marks = await page
      .locator(".guillemet-open")
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().left));
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(0);
    const panel = await openThemeMenu(page);
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 800)).toBeLessThanOrEqual(800);
  }
});
