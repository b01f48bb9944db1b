import { expect, type Page } from "@playwright/test";
import { states } from "../harness/fixture-editions.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { live, open } from "./support/live.ts";
import { withoutFollowing } from "./support/place.ts";
import { headline24, seedQuoteIds, story25 } from "./support/seed.ts";

const toggle = (page: Page) => page.getByRole("button", { name: "Только цитаты" });

test("a switch shows the quotations alone, each after the sentence before it", async ({ page }) => {
  await withoutFollowing(page);
  await open(page, story25);
  await toggle(page).click();
  await expect(toggle(page)).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("main figure")).toHaveCount(6);
  await expect(page.locator(".prose > p")).toHaveCount(0);
  const contexts = page.locator(".quote-context");
  await expect(contexts).toHaveCount(6);
  await expect(contexts.nth(1)).toHaveText(
    "Он привёл в пример недавний теракт в Москве, унёсший жизни свыше 100 человек.",
  );
  await toggle(page).click();
  await expect(page.locator(".quote-context")).toHaveCount(0);
  await expect(page).toHaveURL(story25);
});

test(
  "the view is part of the address: reload, link and back keep it",
  { tag: "@desktop" },
  async ({ page }) => {
    await withoutFollowing(page);
    await open(page, story25);
    await toggle(page).click();
    await expect(page).toHaveURL(`${story25}?view=quotes`);
    await page.reload();
    await live(page);
    await expect(page.locator(".quote-context")).toHaveCount(6);
    await page.locator("#feed li a").first().click();
    await expect(page.locator(".quote-context")).toHaveCount(0);
    await page.goBack();
    await expect(page.locator(".quote-context")).toHaveCount(6);
  },
);

test("switching keeps the quotation that is being read in sight", async ({ page }) => {
  await open(page, story25);
  const fifth = page.locator(`#${seedQuoteIds[4]}`);
  await fifth.evaluate((quote) => quote.scrollIntoView({ block: "start" }));
  // The button is out of sight then: by keyboard it is not.
  await toggle(page).evaluate((button) => (button as HTMLButtonElement).click());
  await expect(page.locator(".quote-context")).toHaveCount(6);
  await expect(fifth).toBeInViewport();
  await toggle(page).evaluate((button) => (button as HTMLButtonElement).click());
  await expect(page.locator(".quote-context")).toHaveCount(0);
  await expect(fifth).toBeInViewport();
});

test("stories with fewer than three quotations have no switch", { tag: "@desktop" }, async ({ page }) => {
  await open(page, headline24);
  await expect(toggle(page)).toHaveCount(0);
});

test("an address that names a quotation opens the view at it, and one that is gone at its note", async ({
  page,
  watch,
}) => {
  watch.expect(refusedByServer);
  await open(page, `${story25}?view=quotes#${seedQuoteIds[4]}`);
  const fifth = page.locator(`#${seedQuoteIds[4]}`);
  await expect(fifth).toHaveAttribute("data-current");
  await expect(fifth).toBeInViewport();
  await expect.poll(async () => (await fifth.boundingBox())?.y).toBeGreaterThan(0);
  await page.goto("about:blank");
  await open(page, `${states.address}/news/tridtsat-tsitat-6/?view=quotes#q-gone7`);
  await expect(page.locator("#q-gone7")).toBeInViewport();
  await expect(page.locator("#q-0007")).toHaveAttribute("data-current");
});

test.describe("n and p", { tag: "@desktop" }, () => {
  test("go from quotation to quotation, in either view", async ({ page }) => {
    await open(page, story25);
    for (const view of ["whole", "quotes"]) {
      if (view === "quotes") await toggle(page).click();
      await expect(page.locator(".quote-context")).toHaveCount(view === "quotes" ? 6 : 0);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
        (document.activeElement as HTMLElement).blur();
      });
      for (const id of seedQuoteIds) {
        await page.keyboard.press("n");
        await expect(page.locator(`#${id}`)).toBeFocused();
        await expect(page.locator(`#${id}`)).toBeInViewport();
      }
      await page.keyboard.press("n");
      await expect(page.locator(`#${seedQuoteIds[5]}`)).toBeFocused();
      await page.keyboard.press("p");
      await expect(page.locator(`#${seedQuoteIds[4]}`)).toBeFocused();
    }
  });

  test("begin where the reader is", async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await open(page, `${states.address}/news/tridtsat-tsitat-6/`);
    await page.locator("#q-0010").evaluate((quote) => quote.scrollIntoView({ block: "center" }));
    await page.keyboard.press("n");
    const focused = await page.evaluate(() => document.activeElement?.id ?? "");
    expect(["q-0009", "q-0010", "q-0011"]).toContain(focused);
    await page.keyboard.press("p");
    expect(await page.evaluate(() => document.activeElement?.id ?? "")).toBe(
      `q-00${String(Number(focused.slice(2)) - 1).padStart(2, "0")}`,
    );
  });

  test("are the same keys on a Russian layout, and can be switched off", async ({ page }) => {
    await open(page, story25);
    const press = (key: string, code: string) =>
      page.evaluate(
        ([typed, place]) => {
          const event = { key: typed ?? "", code: place ?? "", bubbles: true, cancelable: true };
          document.body.dispatchEvent(new KeyboardEvent("keydown", event));
        },
        [key, code],
      );
    await press("т", "KeyN");
    await expect(page.locator(`#${seedQuoteIds[0]}`)).toBeFocused();
    await page.evaluate(() => (document.documentElement.dataset["keys"] = "off"));
    await page.keyboard.press("n");
    await expect(page.locator(`#${seedQuoteIds[0]}`)).toBeFocused();
  });

  test("are letters in a menu and with Ctrl", async ({ page }) => {
    await open(page, story25);
    await page.getByRole("button", { name: "Вид" }).click();
    await expect(page.locator("#view-panel input").first()).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("n");
    await expect(page.locator("#view-panel")).toBeVisible();
    await expect(page.locator(".pull-quote:focus")).toHaveCount(0);
  });
});
