import { expect, type Page } from "@playwright/test";
import { journeyAddress } from "../harness/servers.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { devicesFor, kinds } from "./support/kinds.ts";
import { chosenLanguage } from "./support/language.ts";
import { live, open } from "./support/live.ts";
import { seedFeed, story25 } from "./support/seed.ts";
import { readShifts, recordShifts } from "./support/shifts.ts";
import { slowHost } from "./support/slow-host.ts";

test.beforeEach(async ({ page, watch }) => {
  watch.expect(refusedByServer);
  await recordShifts(page);
});

/** To the end of the story, so that what loads only when it comes near has its say. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const end = document.querySelector("main")?.getBoundingClientRect().bottom ?? 0;
    for (let y = 0; y < end - innerHeight; y += innerHeight / 2) {
      window.scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

for (const kind of kinds) {
  test(
    `${kind.name}: nothing moves while it loads, is taken over and is read`,
    devicesFor(kind),
    async ({ page }) => {
      await open(page, kind.address);
      await readThrough(page);
      expect(await readShifts(page)).toEqual([]);
    },
  );
}

for (const language of ["kk", "en"] as const) {
  test(`words in ${language} move no word that is read`, { tag: "@desktop" }, async ({ page }) => {
    test.slow();
    await chosenLanguage(page, language);
    for (const width of [320, 360, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, story25);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      // The words of the bars and of the facts make room for each other on their own lines.
      const moved = (await readShifts(page)).flatMap((shift) => shift.moved);
      const read = /\.(?:prose|pull-quote|headline|standfirst|story-facts|story-news|feed)\b/;
      expect(
        moved.filter((part) => read.test(part)),
        `${width} px`,
      ).toEqual([]);
    }
  });
}

/** The front page, painted before its fonts are there. Returns how to let them come. */
async function openWithoutFonts(page: Page): Promise<() => void> {
  const painted = Promise.withResolvers<undefined>();
  await page.route("**/*.woff2", async (route) => {
    await painted.promise;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  return () => painted.resolve(undefined);
}

test("nothing moves when the fonts come late", async ({ page }) => {
  const release = await openWithoutFonts(page);
  const fonts = page.waitForResponse("**/*.woff2");
  release();
  await fonts;
  await page.waitForLoadState("load");
  expect(await readShifts(page)).toEqual([]);
});

test("fonts that came late are shown with the next page", async ({ page }) => {
  const release = await openWithoutFonts(page);
  // The time for which a browser may wait with optional fonts has to go by.
  await page.waitForFunction(
    () =>
      performance.now() > (performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0) + 300,
  );
  release();
  await page.waitForFunction(() =>
    ["Literata Late", "Golos Text Late"].every((name) =>
      [...document.fonts].some((face) => face.family.includes(name) && face.status === "loaded"),
    ),
  );
  const font = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  // Before it is taken over a click would load a document, in which they are there from the start.
  await live(page);
  expect(await font("h1")).not.toContain("Late");
  expect(await readShifts(page)).toEqual([]);
  await page.locator("#feed li a").first().click();
  await expect(page.locator("h1")).toHaveText(seedFeed[0] ?? "?");
  await expect.poll(() => font("h1")).toContain("Literata Late");
  await expect.poll(() => font("main article p")).toContain("Golos Text Late");
  await expect.poll(() => font("#feed li a")).toContain("Late");
});

test("nothing moves while a page comes in pieces", async ({ page }) => {
  const host = await slowHost(journeyAddress);
  await open(page, host.address + story25);
  expect(await readShifts(page)).toEqual([]);
  host.close();
});

test("nothing moves when the look comes late", { tag: "@desktop" }, async ({ page }) => {
  // Before its style sheet is there a page must not be painted at all.
  const asked = Promise.withResolvers<undefined>();
  const answer = Promise.withResolvers<undefined>();
  await page.route("**/*.css", async (route) => {
    asked.resolve(undefined);
    await answer.promise;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await asked.promise;
  const paints = () => page.evaluate(() => performance.getEntriesByType("paint").map(({ name }) => name));
  await page.waitForFunction(() => document.querySelector("#feed li:last-child") !== null);
  expect(await paints()).toEqual([]);
  answer.resolve(undefined);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  expect(await readShifts(page)).toEqual([]);
});
