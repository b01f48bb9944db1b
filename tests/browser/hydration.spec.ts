import { expect, type Page } from "@playwright/test";
import { developmentAddress, journeyAddress } from "../harness/servers.ts";
import { fillHistory, records } from "./support/history.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { kinds, type Kind } from "./support/kinds.ts";
import { chosenLanguage } from "./support/language.ts";
import { open } from "./support/live.ts";
import { fillNotebook, seedNotebook } from "./support/notebook.ts";
import { seedQuoteIds, story25 } from "./support/seed.ts";
import { chosenTheme } from "./support/theme.ts";
import type { Watch } from "./support/watch.ts";

/** A picture that is missing is part of one fixture; the page shows its words. */
const missing = "/edition/images/net-takogo.jpg";

/** React invites whoever runs its development build to install its tools. */
const invitation = /^info: .*React DevTools/;

const everySetting =
  "theme-sepia size-6 measure-wide leading-loose face-sans hyphens-off justify-on keys-off";

function whenIdle(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => void requestIdleCallback(() => setTimeout(resolve))),
  );
}

/** Opens a page, gives the program time for whatever it wants to do after taking it over, and listens. */
async function expectQuietLoad(page: Page, watch: Watch, { status }: Pick<Kind, "status">, address: string) {
  if (status === 404 || address.includes("vse-bloki")) watch.expect(refusedByServer);
  const response = await open(page, address);
  await whenIdle(page);
  expect(response?.status()).toBe(status ?? 200);
  expect(watch.messages()).toEqual([]);
  const allowed = [missing, ...(status === 404 ? [`${address}: 404`] : [])];
  expect(watch.failures().filter((line) => !allowed.some((part) => line.includes(part)))).toEqual([]);
  // All that the page shows came with it.
  const data = watch.asked("/edition/").filter((path) => !path.startsWith("/edition/images/"));
  expect(data).toEqual([]);
}

for (const kind of kinds) {
  // Wide and narrow pages are the same markup, so one of each layout is enough for the phone.
  const devices = kind.address.includes("/news/") ? { tag: "@desktop" } : {};
  test(
    `${kind.name}: taken over without a word and without a second request`,
    devices,
    async ({ page, watch }) => {
      await expectQuietLoad(page, watch, kind, kind.address);
    },
  );

  const { inDevelopment } = kind;
  if (inDevelopment === undefined) continue;
  test(
    `${kind.name}: taken over without a word in development`,
    { tag: "@desktop" },
    async ({ page, watch }) => {
      watch.expect(invitation);
      await expectQuietLoad(page, watch, kind, inDevelopment);
    },
  );
}

test(
  "what the printer could not know changes nothing either",
  { tag: "@desktop" },
  async ({ page, watch }) => {
    watch.expect(invitation);
    await chosenTheme(page, "dark");
    const id = seedQuoteIds[3] ?? "";
    await expectQuietLoad(page, watch, {}, `${developmentAddress}${story25}#${id}`);
    await expect(page.locator(`#${id}`)).toHaveAttribute("data-current");
  },
);

const parts = ["header", "main h1", "#feed h2"];

/** Remembers elements as they were printed. A program that throws them away and makes its own is silent. */
async function markPrinted(page: Page): Promise<void> {
  await page.addInitScript((selectors) => {
    document.addEventListener("DOMContentLoaded", () => {
      const printed = selectors.map((selector) => document.querySelector(selector));
      Object.assign(window, { printed });
    });
  }, parts);
}

function arePrinted(page: Page): Promise<boolean> {
  return page.evaluate((selectors) => {
    const { printed } = window as unknown as { printed: readonly (Element | null)[] };
    return selectors.every((selector, index) => {
      const element = document.querySelector(selector);
      return element !== null && element === printed[index];
    });
  }, parts);
}

/** One page of each kind: that their texts differ makes no difference to what is the reader's own. */
const oneOfEach = new Set([
  "the front page",
  "a headline without text",
  "an unknown address",
  "the notebook",
  "the history",
  "the whole feed, by days",
  "a page of many quotations",
  "an inferred speaker",
  "an article in Kazakh",
]);

for (const build of ["production", "development"] as const) {
  const home = build === "production" ? journeyAddress : developmentAddress;
  test(
    `in ${build}, every setting, another language, a full notebook, a full history and a feed with marks change nothing`,
    { tag: "@desktop" },
    async ({ page, watch }) => {
      test.slow();
      watch.expect(invitation, refusedByServer);
      await open(page, `${home}/saved/`);
      await fillNotebook(page, seedNotebook);
      await fillHistory(page, records(500));
      await page.addInitScript((view) => localStorage.setItem("polosa:view", view), everySetting);
      await page.addInitScript(() => {
        localStorage.setItem("polosa:read-marks", "1-7.9-c.3c");
        localStorage.setItem("polosa:feed-look", "24 13");
        localStorage.setItem("polosa:hidden", "word сайгак\nword новость 31");
      });
      await chosenLanguage(page, "kk");
      await markPrinted(page);
      for (const { address, inDevelopment, name } of kinds) {
        if (!oneOfEach.has(name)) continue;
        await open(page, (build === "production" ? undefined : inDevelopment) ?? address);
        await expect(page.locator("html")).toHaveAttribute("lang", "kk");
        await whenIdle(page);
        expect(watch.messages(), name).toEqual([]);
        expect(await arePrinted(page), name).toBe(true);
      }
    },
  );
}

/** As a host that knows only files answers: by a file that was printed for another address. */
async function answerWith(page: Page, path: string, file: string, status: number): Promise<void> {
  const body = await (await fetch(journeyAddress + file)).text();
  await page.route(
    ({ pathname }) => pathname === path,
    (route) => route.fulfill({ status, contentType: "text/html", body }),
  );
}

for (const [path, file, address] of [
  [`${story25}index.html`, story25, story25],
  [`/news/${story25.replace("/news", "")}`, story25, story25],
  ["/index.html", "/", "/"],
  ["/saved", "/saved/", "/saved/"],
] as const) {
  test(`${path} is taken over as ${address}`, { tag: "@desktop" }, async ({ page, watch }) => {
    await answerWith(page, path, file, 200);
    await markPrinted(page);
    await open(page, `${journeyAddress}${path}?a=1#feed`);
    await expect(page).toHaveURL(`${journeyAddress}${address}?a=1#feed`);
    await whenIdle(page);
    expect(await arePrinted(page)).toBe(true);
    expect(watch.messages()).toEqual([]);
    expect(watch.asked("/edition/")).toEqual([]);
  });
}

for (const [path, asked] of [
  ["/Saved/", []],
  ["/News/x-25/", []],
  ["/news/bez-nomera/", []],
  ["/feed/999/", ["/edition/feed/999.json"]],
  ["/news/nikogda-ne-bylo-999/", ["/edition/articles/999.json"]],
] as const) {
  test(
    `the page that ${path} is answered with stays as it was printed`,
    { tag: "@desktop" },
    async ({ page, watch }) => {
      watch.expect(refusedByServer);
      await markPrinted(page);
      await open(page, journeyAddress + path);
      await whenIdle(page);
      expect(await arePrinted(page)).toBe(true);
      expect(watch.messages()).toEqual([]);
      // What may be newer than the print is asked for, once.
      await expect.poll(() => watch.asked("/edition/")).toEqual(asked);
      await page.waitForLoadState("networkidle");
      expect(watch.asked("/edition/")).toEqual(asked);
      await page.locator("#feed li a").first().click();
      await expect(page).toHaveURL(/\/news\/.*-\d+\/$/);
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет");
    },
  );
}

test(
  "one page for all that a host has no file for is not taken for the page of an address",
  { tag: "@desktop" },
  async ({ page, watch }) => {
    const outdated = "/news/staryy-zagolovok-25/";
    await answerWith(page, outdated, "/saved/", 200);
    await open(page, journeyAddress + outdated);
    await expect(page).toHaveURL(journeyAddress + story25);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Токаев призвал/);
    await expect(page.locator("main")).toHaveCount(1);
    await expect(page).toHaveTitle(/Токаев призвал/);
    expect(watch.messages()).toEqual([]);
  },
);
