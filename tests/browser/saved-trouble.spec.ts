import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { bring, downloaded, fillNotebook, seedItem, seedNotebook, uploaded } from "./support/notebook.ts";

function entries(page: Page) {
  return page.locator(".saved-entry");
}

/** How many entries a file holds that is downloaded now. */
async function exported(page: Page): Promise<{ items: unknown[]; unreadable?: unknown[] }> {
  const { path } = await downloaded(page, "Скачать JSON");
  return JSON.parse(await readFile(path, "utf8")) as { items: unknown[]; unreadable?: unknown[] };
}

/** Puts something under a key past the program, as a fault of the machine or another version would. */
async function damage(page: Page, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("polosa");
        opening.addEventListener("error", () => reject(new Error("not opened")));
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("saved", "readwrite");
          writing.objectStore("saved").put(value, key);
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [key, value] as const,
  );
}

test.describe("when the browser does not keep things", { tag: "@desktop" }, () => {
  test("full storage: what fits is kept, the rest stays in the tab and in the file", async ({ page }) => {
    await page.addInitScript(() => {
      const put = Reflect.get(IDBObjectStore.prototype, "put");
      // Room for three entries of the seven.
      const last = "2026-05-19T10:02";
      IDBObjectStore.prototype.put = function full(value: { savedAt: string }, key?: IDBValidKey) {
        if (value.savedAt < last) return put.call(this, value, key);
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await open(page, "/saved/");
    await fillNotebook(page, seedNotebook);
    await expect(page.getByRole("alert")).toContainText("Место для записей в браузере кончилось");
    await expect(page.getByRole("alert")).toContainText("4 записи хранятся только в этой вкладке");
    await expect(entries(page)).toHaveCount(7);
    expect((await exported(page)).items).toHaveLength(7);
    await page.reload();
    await expect(entries(page)).toHaveCount(3);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  for (const [way, block] of [
    [
      "throws",
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("not here", "SecurityError");
        };
      },
    ],
    ["is not there", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
    ["never answers", () => void (IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest)],
  ] as const) {
    test(`blocked storage, which ${way}: the notebook works in this tab`, async ({ page }) => {
      await page.addInitScript(block);
      await open(page, "/saved/");
      await expect(page.getByRole("alert")).toContainText("Браузер не даёт хранить записи");
      await fillNotebook(page, seedNotebook);
      await expect(entries(page)).toHaveCount(7);
      await expect(page.getByRole("alert")).toContainText("7 записей хранится только в этой вкладке");
      await entries(page).first().getByRole("button", { name: "Удалить" }).click();
      await expect(entries(page)).toHaveCount(6);
      await page.getByRole("button", { name: "Вернуть" }).click();
      await expect(entries(page)).toHaveCount(7);
      expect((await exported(page)).items).toHaveLength(7);
      // Another page and back, in the same tab.
      await page.getByRole("banner").getByRole("link", { name: "Главная" }).click();
      await page.goBack();
      await expect(entries(page)).toHaveCount(7);
    });
  }

  test("an entry that could not be removed stays, and nobody says that it went", async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException("not now", "UnknownError");
      };
    });
    await open(page, "/saved/");
    await fillNotebook(page, seedNotebook);
    await entries(page).first().getByRole("button", { name: "Удалить" }).click();
    await expect(page.locator(".undo-bar")).toContainText("Не удалилось");
    await expect(page.getByRole("button", { name: "Вернуть" })).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: /^Удалено/ })).toHaveCount(0);
    await expect(entries(page)).toHaveCount(7);
  });

  test("damaged entries are told of, set aside, and cost the others nothing", async ({ page }) => {
    await open(page, "/saved/");
    await fillNotebook(page, seedNotebook);
    const { articleId, quote } = seedItem(0);
    await damage(page, `quote/${articleId}/${quote.id}`, { kind: "quote", quote: { text: 5 } });
    await damage(page, "article/9", "мусор");
    await page.reload();
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("2 записи повреждены, прочесть их не удалось.");
    await expect(entries(page)).toHaveCount(6);
    const { items, unreadable } = await exported(page);
    expect(items).toHaveLength(6);
    expect(unreadable).toContainEqual({ key: "article/9", value: "мусор" });
    // Their file brings them back, once, and says so.
    await page.getByRole("button", { name: "Убрать повреждённое" }).click();
    await expect(alert).toHaveCount(0);
    const file = JSON.stringify({ format: "polosa-notebook", version: 1, items: [], unreadable });
    for (const turn of ["first", "second"]) {
      await bring(page, uploaded(file, `${turn}.json`));
      await expect(page.locator(".saved-report")).toContainText("2 повреждённые записи отложены");
      await expect(alert).toContainText("2 записи повреждены");
    }
    // The same quotation saved anew takes its place; what lay there is not lost.
    await fillNotebook(page, [seedItem(0)]);
    await expect(entries(page)).toHaveCount(7);
    await expect(alert).toContainText("2 записи повреждены");
    await page.getByRole("button", { name: "Убрать повреждённое" }).click();
    await expect(alert).toHaveCount(0);
    await page.getByRole("button", { name: "Вернуть", exact: true }).click();
    await expect(alert).toContainText("2 записи повреждены");
  });

  test("a newer version of the storage is left alone", async ({ page }) => {
    await page.goto("/404.html");
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("polosa", 99);
          opening.addEventListener("success", () => {
            opening.result.close();
            resolve();
          });
        }),
    );
    await open(page, "/saved/");
    await expect(page.getByRole("alert")).toContainText("более новая версия сайта");
    await fillNotebook(page, seedNotebook);
    await expect(entries(page)).toHaveCount(7);
  });

  test("an upgrade by another tab does not have to wait for this one", async ({ page }) => {
    await open(page, "/saved/");
    await fillNotebook(page, seedNotebook);
    const upgraded = await page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open("polosa", 99);
          opening.addEventListener("blocked", () => resolve(false));
          opening.addEventListener("success", () => {
            opening.result.close();
            resolve(true);
          });
        }),
    );
    expect(upgraded).toBe(true);
  });
});
