import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { story25 } from "./support/seed.ts";

const share = (page: Page) => page.locator(".pull-quote").first().getByRole("button", { name: "Поделиться" });

async function openPanel(page: Page): Promise<Locator> {
  await open(page, story25);
  await page.locator(".pull-quote").first().hover();
  await share(page).click();
  await page.getByRole("button", { name: "Сделать картинку" }).click();
  const panel = page.getByRole("dialog", { name: "Цитата на картинке" });
  await expect(panel).toBeVisible();
  await expect(panel).toHaveCSS("opacity", "1");
  return panel;
}

test("a picture of a quotation is saved under the page's own policy", async ({ page }) => {
  const panel = await openPanel(page);
  await panel.getByRole("radio", { name: "Высокая" }).check();
  const save = panel.getByRole("link", { name: "Сохранить файл" });
  await expect(save).toHaveAttribute("download", /-tall-/);
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^25-q-[a-z0-9]+-tall-light\.png$/);
  const png = await readFile(await download.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
});

test("Esc gives the focus back to where the picture was asked for", async ({ page }) => {
  await openPanel(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(share(page)).toBeFocused();
});
