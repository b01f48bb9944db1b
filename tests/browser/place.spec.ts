import { expect, type Page } from "@playwright/test";
import { keptRecord } from "./support/database.ts";
import { test } from "./support/journey.ts";
import { live, open } from "./support/live.ts";
import { expectWindowPlace, readTo, windowPlace } from "./support/place.ts";
import { headline24, seedQuoteIds, story25 } from "./support/seed.ts";
import { readShifts, recordShifts } from "./support/shifts.ts";

const paragraphs = (page: Page) => page.locator(".prose > p");
const offer = (page: Page) => page.getByRole("link", { name: /^Продолжить с\s«/ });

/** A paragraph comes to begin right below the masthead. */
async function expectBelowMasthead(page: Page, id: string): Promise<void> {
  await expect
    .poll(() =>
      page.locator(`#${id}`).evaluate((element) => {
        const edge = document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0;
        const below = element.getBoundingClientRect().top - edge;
        return below >= 0 && below < 60 ? "right below" : `${below} px below`;
      }),
    )
    .toBe("right below");
}

/** Leaves the seed story in the middle, and waits until that is kept. */
async function leaveInTheMiddle(page: Page): Promise<string> {
  await open(page, story25);
  const id = await readTo(page, 4);
  await expect(page).toHaveURL(`${story25}#${id}`);
  await expect.poll(() => keptRecord(page, "places", 25)).toMatchObject({ anchor: id });
  return id;
}

test(
  "the address follows the paragraph being read, and a bookmark of it resumes elsewhere",
  { tag: "@desktop" },
  async ({ page, browser }) => {
    await open(page, story25);
    const steps = await page.evaluate(() => history.length);
    const first = await readTo(page, 2);
    await expect(page).toHaveURL(`${story25}#${first}`);
    const second = await readTo(page, 4);
    await expect(page).toHaveURL(`${story25}#${second}`);
    const place = await windowPlace(page);
    expect(place).toBeGreaterThan(0);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`${story25}$`));
    const bookmark = page.url();

    await page.reload();
    await live(page);
    await expectWindowPlace(page, place);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(page).toHaveURL(story25);

    const device = await browser.newContext();
    const elsewhere = await device.newPage();
    await open(elsewhere, bookmark);
    await expectBelowMasthead(elsewhere, second);
    await open(elsewhere, "/");
    await open(elsewhere, new URL(bookmark).pathname);
    await expectWindowPlace(elsewhere, 0);
    await device.close();
  },
);

test("a link from before an edit still opens its paragraph", { tag: "@phone" }, async ({ page }) => {
  await open(page, story25);
  const id = await paragraphs(page)
    .nth(4)
    .evaluate((paragraph) => paragraph.id);
  // An edit of a third of the words changes about as many signs of the name.
  const edited = id.slice(2, 7).replaceAll(/./g, (sign) => (sign === "0" ? "1" : "0"));
  const earlier = `p-${edited}${id.slice(7)}`;
  await open(page, headline24);
  await open(page, `${story25}#${earlier}`);
  await expectBelowMasthead(page, id);
});

test(
  "the address of a quotation that was followed stays until the reader scrolls on",
  { tag: "@phone" },
  async ({ page }) => {
    const quote = `${story25}#${seedQuoteIds[1]}`;
    await open(page, quote);
    // Its program has come when the story counts as opened.
    await page.waitForFunction(() => localStorage.getItem("polosa:places") !== null);
    await expect(page).toHaveURL(quote);
    const id = await readTo(page, 1);
    await expect(page).toHaveURL(`${story25}#${id}`);
  },
);

test("a story left in the middle offers days later to go on, moves nothing, and is not asked again", async ({
  page,
  context,
}) => {
  const id = await leaveInTheMiddle(page);
  await expect(page.locator("#feed [aria-current]")).toHaveCount(0);
  await page.reload();
  await expect(page).toHaveURL(`${story25}#${id}`);
  await page.close();

  const later = await context.newPage();
  await later.clock.setSystemTime(Date.now() + 3 * 24 * 60 * 60 * 1000);
  await recordShifts(later);
  await open(later, story25);
  await expect(offer(later)).toBeVisible();
  expect(await windowPlace(later)).toBe(0);
  await expect(later.getByRole("status").filter({ hasText: "Вы не дочитали" })).toBeAttached();
  expect(await readShifts(later)).toEqual([]);
  const cut = await offer(later).evaluate(
    (link) => link.scrollWidth > link.clientWidth || link.scrollHeight > link.clientHeight,
  );
  expect(cut, "its words are cut").toBe(false);

  await offer(later).focus();
  await later.keyboard.press("Enter");
  await expect(later).toHaveURL(`${story25}#${id}`);
  await expectBelowMasthead(later, id);
  await expect(offer(later)).toHaveCount(0);
  await later.goBack();
  await expect(later).toHaveURL(story25);
  await expectWindowPlace(later, 0);
  await expect(offer(later)).toHaveCount(0);
});

test(
  "the offer comes on a way inside the site as well, and goes when it is not wanted",
  { tag: "@desktop" },
  async ({ page }) => {
    await leaveInTheMiddle(page);
    await open(page, headline24);
    await page.getByRole("banner").getByRole("link", { name: "Полоса" }).click();
    await expect(offer(page)).toBeVisible();
    await page.getByRole("button", { name: "Не продолжать, читать сначала" }).click();
    await expect(offer(page)).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expectWindowPlace(page, 0);
  },
);
