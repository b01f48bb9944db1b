import { expect, type Locator, type Page } from "@playwright/test";
import { states } from "../harness/fixture-editions.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { live, open } from "./support/live.ts";
import { expectWindowPlace, windowPlace, withoutFollowing } from "./support/place.ts";
import { seedFeed, seedQuoteIds, story25 } from "./support/seed.ts";

const third = seedQuoteIds[2] ?? "";
const fifth = seedQuoteIds[4] ?? "";

/** The quotation stands on its band, alone, in view, and the masthead does not lie on it. */
async function expectAddressed(page: Page, id: string): Promise<void> {
  const quote = page.locator(`#${id}`);
  await expect(quote).toHaveAttribute("data-current");
  await expect(page.locator("[data-current]")).toHaveCount(1);
  await expect(quote).toBeInViewport();
  const seen = () =>
    page.evaluate((current) => {
      const figures = [...document.querySelectorAll(".pull-quote")];
      const masthead = document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0;
      const top = (document.getElementById(current)?.getBoundingClientRect().top ?? 0) - masthead;
      return {
        bands: figures
          .filter((figure) => getComputedStyle(figure, "::after").content !== "none")
          .map((figure) => figure.id),
        place: top >= 0 && top < innerHeight / 2 ? "below the masthead" : `${top} px below it`,
      };
    }, id);
  await expect.poll(seen).toEqual({ bands: [id], place: "below the masthead" });
}

/** The ground that an address puts under its quotation. */
const bandOf = (quote: Locator) => quote.evaluate((figure) => getComputedStyle(figure, "::after").content);

test("on a cold load", async ({ page }) => {
  await open(page, `${story25}#${third}`);
  await expectAddressed(page, third);
});

test("before and without the program's help", { tag: "@desktop" }, async ({ page }) => {
  await page.route("**/*.js", () => {});
  await page.goto(`${story25}#${third}`, { waitUntil: "commit" });
  const quote = page.locator(`#${third}`);
  await expect(quote).toBeInViewport();
  await expect.poll(() => bandOf(quote)).not.toBe("none");
});

test("after following a quotation's own link", async ({ page }) => {
  await withoutFollowing(page);
  await open(page, story25);
  for (const id of [third, fifth]) {
    const quote = page.locator(`#${id}`);
    await quote.hover();
    await quote.getByRole("link", { name: "Ссылка на цитату" }).click();
    await expect(page).toHaveURL(`${story25}#${id}`);
    await expectAddressed(page, id);
  }
  // Back is to where the reader was, and that was on the way to the fifth.
  await page.goBack();
  await expect(page).toHaveURL(`${story25}#${third}`);
  await expect(page.locator("[data-current]")).toHaveId(third);
  await page.goBack();
  await expect(page).toHaveURL(story25);
  await expect(page.locator("[data-current]")).toHaveCount(0);
});

test("after a move inside the app", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await open(page, `${states.address}/`);
  await page.evaluate(() => {
    const link = document.querySelector("#feed a[href*='tridtsat-tsitat-6']");
    link?.setAttribute("href", "/news/tridtsat-tsitat-6/#q-0020");
  });
  await page.locator("#feed a[href*='tridtsat-tsitat-6']").click();
  await expectAddressed(page, "q-0020");
});

test("after a way back to it", { tag: "@desktop" }, async ({ page }) => {
  await withoutFollowing(page);
  await open(page, `${story25}#${third}`);
  await expectAddressed(page, third);
  const before = await windowPlace(page);
  await page.evaluate(() => document.querySelector<HTMLElement>("#feed li a")?.click());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seedFeed[0] ?? "?");
  await page.goBack();
  await expect(page).toHaveURL(`${story25}#${third}`);
  await expectAddressed(page, third);
  await expectWindowPlace(page, before);
});

test("after a move to a story whose text takes its time", { tag: "@phone" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  const answer = Promise.withResolvers<undefined>();
  await page.route("**/edition/articles/6.json", async (route) => {
    await answer.promise;
    await route.continue();
  });
  await open(page, `${states.address}/`);
  await page.evaluate(() => {
    const link = document.querySelector("#feed a[href*='tridtsat-tsitat-6']");
    link?.setAttribute("href", "/news/tridtsat-tsitat-6/#q-0020");
  });
  await page.locator("#feed a[href*='tridtsat-tsitat-6']").click();
  await expect(page.locator("article[aria-busy]")).toBeAttached();
  answer.resolve(undefined);
  await expectAddressed(page, "q-0020");
});

test("after typing another fragment into the open page", { tag: "@desktop" }, async ({ page }) => {
  await open(page, `${story25}#${third}`);
  await page.evaluate((id) => (location.hash = id), fifth);
  await expectAddressed(page, fifth);
});

test("a fragment that names nothing does no harm", { tag: "@desktop" }, async ({ page }) => {
  for (const fragment of ["#nikogda", "#%E0%A4%A", "#"]) {
    await page.goto("about:blank");
    await open(page, story25 + fragment);
    await expect(page.locator("[data-current]")).toHaveCount(0);
    await expectWindowPlace(page, 0);
  }
});

test.describe("a quotation that is gone", () => {
  const story = `${states.address}/news/tridtsat-tsitat-6/`;
  const cases = [
    ["says so at the nearest one that is left", "q-gone7", "q-0007", "в тексте больше нет. Это ближайшая"],
    ["shows the first where nothing near is left", "q-lost", "q-0001", "в тексте больше нет"],
    ["shows the first where nothing is known of it", "q-nikogda", "q-0001", "здесь нет. Это первая"],
  ] as const;
  for (const [title, gone, nearest, sentence] of cases) {
    test(title, { tag: "@desktop" }, async ({ page, watch }) => {
      watch.expect(refusedByServer);
      await open(page, `${story}#${gone}`);
      await expect(page.locator(`#${gone}`)).toContainText(sentence);
      await expect(page.locator(`#${gone}`)).toBeInViewport();
      await expect(page.getByRole("status").filter({ hasText: sentence })).toBeAttached();
      await expectAddressed(page, nearest);
    });
  }

  test("also after a move inside the app", { tag: "@phone" }, async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await open(page, `${states.address}/`);
    await page.evaluate(() => {
      const link = document.querySelector("#feed a[href*='tridtsat-tsitat-6']");
      link?.setAttribute("href", "/news/tridtsat-tsitat-6/#q-gone7");
    });
    await page.locator("#feed a[href*='tridtsat-tsitat-6']").click();
    await expect(page.locator("#q-gone7")).toBeInViewport();
    await expectAddressed(page, "q-0007");
  });
});

test("the link is at hand for keyboards and fingers", async ({ page, isMobile }) => {
  await open(page, story25);
  const link = page.locator(`#${third}`).getByRole("link", { name: "Ссылка на цитату" });
  await expect(link).toHaveCSS("opacity", isMobile ? "1" : "0");
  await link.focus();
  await expect(link).toHaveCSS("opacity", "1");
  await page.keyboard.press("Enter");
  await live(page);
  await expectAddressed(page, third);
});
