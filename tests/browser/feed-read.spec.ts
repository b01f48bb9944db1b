import { expect, type Page } from "@playwright/test";
import { journeyAddress } from "../harness/servers.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { headline24, noTextYet, seedFeed } from "./support/seed.ts";

const rowsRead = (page: Page) => page.locator('#feed a[data-mark="read"]');
const [first = "?", second = "?"] = seedFeed;

test("a headline whose story was opened fades, is said to be read, and stays so", async ({ page }) => {
  await open(page, "/");
  await expect(rowsRead(page)).toHaveCount(0);
  const unread = await colorOfRow(page, 0);

  await page.locator("#feed li a").first().click();
  await expect(page).toHaveURL(headline24);
  // The open one is marked as open.
  await expect(page.locator("#feed [aria-current]")).toHaveCount(1);
  await expect(rowsRead(page)).toHaveCount(0);
  await expect(page.getByText(noTextYet)).toBeVisible();

  await page.goBack();
  await expect(rowsRead(page)).toHaveText([first]);
  await expect(rowsRead(page)).toHaveAccessibleName(first);
  await expect(rowsRead(page)).toHaveAccessibleDescription("прочитано");
  await expect.poll(() => colorOfRow(page, 0)).not.toBe(unread);
  await expect.poll(() => colorOfRow(page, 1)).toBe(unread);

  await page.reload();
  await expect(rowsRead(page)).toHaveText([first]);
});

test.describe("read marks", { tag: "@desktop" }, () => {
  test("are of all tabs, and what two tabs mark after one another is kept of both", async ({
    page,
    context,
  }) => {
    await open(page, "/");
    const other = await context.newPage();
    await open(other, "/");
    await page.locator("#feed li a").first().click();
    await expect(rowsRead(other)).toHaveText([first]);
    await other.locator("#feed li a").nth(1).click();
    await expect(rowsRead(page)).toHaveText([second]);
    await page.goBack();
    await expect(rowsRead(page)).toHaveText([first, second]);
  });

  test("are of articles that exist, and none is made while nothing is recorded", async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await open(page, "/");
    await open(page, "/news/net-takoy-novosti-9999/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет");
    expect(await marks(page)).toBeNull();
    await page.evaluate(() => localStorage.setItem("polosa:recording", "off"));
    await open(page, headline24);
    await open(page, "/");
    await expect(rowsRead(page)).toHaveCount(0);
    expect(await marks(page)).toBeNull();
  });

  test("are remembered by the tab alone where storage is blocked", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
    await open(page, "/");
    await page.locator("#feed li a").nth(0).click();
    await expect(page.getByText(noTextYet)).toBeVisible();
    await page.locator("#feed li a").nth(1).click();
    await expect(rowsRead(page)).toHaveText([first]);
  });

  test("that somebody has damaged cost nothing but themselves", async ({ page }) => {
    await page.addInitScript(() => {
      if (sessionStorage.getItem("damaged") !== null) return;
      sessionStorage.setItem("damaged", "");
      localStorage.setItem("polosa:read-marks", "9-3.🐸..[object Object].n");
      localStorage.setItem("polosa:feed-look", "1e9 <b>");
    });
    await open(page, `${journeyAddress}/`);
    // "n" is 23 in base 36.
    await expect(rowsRead(page)).toHaveText([second]);
    await page.locator("#feed li a").first().click();
    await expect(page.getByText(noTextYet)).toBeVisible();
    await page.goBack();
    await expect(rowsRead(page)).toHaveText([first, second]);
  });
});

function marks(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem("polosa:read-marks"));
}

function colorOfRow(page: Page, at: number): Promise<string> {
  return page
    .locator("#feed li a")
    .nth(at)
    .evaluate((row) => getComputedStyle(row).color);
}
