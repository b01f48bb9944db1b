import { expect } from "@playwright/test";
import { asksAgain } from "./support/asks-again.ts";
import { notAnswered, test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { downloaded, fillNotebook, seedItem, seedNotebook } from "./support/notebook.ts";

test.describe("the shelf without a part of its program", { tag: "@desktop" }, () => {
  test("settings that do not come cost neither the list nor the files, and can be asked for again", async ({
    page,
    watch,
  }) => {
    watch.expect(notAnswered);
    await page.route("**/assets/ChangesSetting-*.js", (route) => route.abort());
    await open(page, "/saved/");
    await fillNotebook(page, seedNotebook);
    await expect(page.locator(".saved-entry")).toHaveCount(seedNotebook.length);
    await downloaded(page, "Скачать JSON");
    const retry = page.getByRole("button", { name: "Повторить" });
    await expect(retry).toBeVisible();
    if (!(await asksAgain(page))) return;
    await page.unroute("**/assets/ChangesSetting-*.js");
    await retry.click();
    await expect(page.getByRole("checkbox", { name: "Отмечать, что изменилось" })).toBeVisible();
    await expect(retry).toHaveCount(0);
  });

  test("a comparison whose program does not come says so, keeps the list, and opens at a later press", async ({
    page,
    watch,
  }) => {
    watch.expect(notAnswered);
    await page.route("**/assets/WordDifference-*.js", (route) => route.abort());
    await open(page, "/saved/");
    await fillNotebook(page, [seedItem(0, { text: "Совсем другие слова" }), seedItem(1)]);
    const since = page.getByRole("button", { name: "С тех пор изменилось" }).last();
    await since.click();
    await expect(page.locator(".saved-change")).toContainText("Программа споткнулась");
    await expect(page.locator(".saved-entry")).toHaveCount(2);
    if (!(await asksAgain(page))) return;
    await page.unroute("**/assets/WordDifference-*.js");
    await since.click();
    await expect(page.locator(".saved-change del").first()).toBeVisible();
  });

  test("without a word to other tabs and without storage it works in this tab, and says so", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "BroadcastChannel", {
        value() {
          throw new DOMException("not here", "SecurityError");
        },
      });
      IDBFactory.prototype.open = () => {
        throw new DOMException("not here", "SecurityError");
      };
    });
    await open(page, "/saved/");
    await expect(page.getByRole("alert")).toContainText("Браузер не даёт хранить записи");
    await fillNotebook(page, seedNotebook);
    await expect(page.locator(".saved-entry")).toHaveCount(seedNotebook.length);
    await downloaded(page, "Скачать JSON");
  });
});
