import { expect, type Page } from "@playwright/test";
import { refusedByServer, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { goOffline } from "./support/network.ts";
import { fillNotebook, seedItem } from "./support/notebook.ts";
import { seedHeadline, seedQuotes } from "./support/seed.ts";
import { readShifts, recordShifts } from "./support/shifts.ts";

const saved = "/saved/";

function entries(page: Page) {
  return page.locator(".saved-entry");
}

test.describe("what has changed since", () => {
  test("is shown word by word", { tag: "@phone" }, async ({ page }) => {
    const text = `${seedQuotes[0]?.text.replace(/ \S+$/, "")} раньше`;
    await recordShifts(page);
    await open(page, saved);
    await fillNotebook(page, [seedItem(0, { text }), seedItem(1)]);
    await page.reload();
    const changed = entries(page).filter({ hasText: "раньше" });
    const since = changed.getByRole("button", { name: "С тех пор изменилось" });
    await expect(since).toHaveAttribute("aria-expanded", "false");
    await expect(changed.locator("del")).toHaveCount(0);
    expect(await readShifts(page)).toEqual([]);
    await since.click();
    await expect(since).toHaveAttribute("aria-expanded", "true");
    await expect(changed.getByText("С тех пор слова изменились")).toBeVisible();
    await expect(changed.locator("blockquote")).toContainText("раньше");
    await expect(changed.locator("del")).toHaveText(/убрано: раньше/);
    const last = /\S+$/.exec(seedQuotes[0]?.text ?? "")?.[0] ?? "?";
    await expect(changed.locator("ins").first()).toContainText(last);
    await expect(changed.locator("del")).toHaveCSS("text-decoration-line", "line-through");
    await expect(changed.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
  });

  test(
    "an inferred speaker is marked, and a corrected name is told of",
    { tag: "@desktop" },
    async ({ page }) => {
      await open(page, saved);
      await fillNotebook(page, [
        seedItem(0, {
          attribution: "подчеркнул лидер Казахстана",
          speaker: { known: "inferred", name: "Ермек Сарсенов", cue: "далее он заявил" },
        }),
      ]);
      await expect(entries(page).locator(".saved-speaker")).toContainText(
        /подчеркнул лидер Казахстана\s— Ермек Сарсенов \(как поняла редакция\)/,
      );
      await entries(page).getByRole("button", { name: "С тех пор изменилось" }).click();
      const change = page.locator(".saved-change", { hasText: "кто назван автором этих слов" });
      await expect(change.locator("del").first()).toContainText("Ермек");
      await expect(change.locator("ins").first()).toContainText("Токаев");
    },
  );

  test(
    "a quotation and an article that are gone keep their words",
    { tag: "@desktop" },
    async ({ page, watch }) => {
      watch.expect(refusedByServer);
      await open(page, saved);
      await fillNotebook(page, [
        seedItem(0, { id: "q-gone" }),
        { ...seedItem(1), articleId: 777, headline: "Снятая новость" },
      ]);
      const quote = entries(page).filter({ hasText: "Цитаты в новости больше нет" });
      await expect(quote.locator("blockquote")).toHaveText(`«${seedQuotes[0]?.text}»`);
      const article = entries(page).filter({ hasText: "Новости на сайте больше нет" });
      await expect(article).toContainText("Снятая новость");
      await expect(article.getByRole("link", { name: "Снятая новость" })).toHaveCount(0);
      await expect(quote.getByRole("link", { name: seedHeadline })).toBeVisible();
      await expect(article.locator("blockquote")).toHaveText(`«${seedQuotes[1]?.text}»`);
    },
  );

  test(
    "is not asked without a network, and nothing is missing",
    { tag: "@desktop" },
    async ({ page, watch }) => {
      watch.expect(/ERR_INTERNET_DISCONNECTED/);
      await open(page, saved);
      await goOffline(page);
      await fillNotebook(page, [seedItem(0, { text: "Совсем другие слова" }), seedItem(1)]);
      await expect(entries(page)).toHaveCount(2);
      await expect(page.locator(".saved-since").first()).toHaveText("");
    },
  );
});
