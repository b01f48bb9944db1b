import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import {
  bring,
  downloaded,
  fillNotebook,
  notebookFile,
  seedItem,
  seedNotebook,
  uploaded,
} from "./support/notebook.ts";
import { plain, seedHeadline, seedQuotes, story25 } from "./support/seed.ts";

const hostile = `</blockquote><script>document.title="!"</script><img src=x onerror="alert(1)"> **x** &lt;`;

test.describe("the notebook's files", { tag: "@desktop" }, () => {
  test.beforeEach(({ page }) => open(page, "/saved/"));

  test("JSON that was taken away fills an empty notebook again", async ({ page }) => {
    await fillNotebook(page, seedNotebook);
    const { name, path } = await downloaded(page, "Скачать JSON");
    expect(name).toBe("polosa.json");
    await expect(page.locator(".saved-entry")).toHaveCount(seedNotebook.length);
    // What has changed since is found out behind the list, of what comes near.
    const kept = async () =>
      (await page.locator(".saved-entry").allTextContents()).map((text) =>
        text.replace("С тех пор изменилось", ""),
      );
    const before = await kept();
    for (let left = seedNotebook.length; left > 0; left--) {
      await page.locator(".saved-remove").first().click();
      await expect(page.locator(".saved-entry")).toHaveCount(left - 1);
    }
    await bring(page, uploaded(await readFile(path, "utf8")));
    await expect(page.locator(".saved-entry")).toHaveCount(seedNotebook.length);
    await expect.poll(kept).toEqual(before);
  });

  test("a second import joins what is there already, and a file may say a thing twice", async ({ page }) => {
    await fillNotebook(page, seedNotebook);
    const report = page.locator(".saved-report");
    await expect(report).toContainText("Добавлено 7 записей.");
    await bring(page, notebookFile([...seedNotebook, seedItem(0)]));
    await expect(report).toContainText("Добавлено 0 записей. 8 записей уже было");
    await expect(page.locator(".saved-entry")).toHaveCount(7);
  });

  test("what is refused is named by file, entry, field and what was expected", async ({ page }) => {
    await bring(
      page,
      { ...notebookFile([seedItem(0), { ...seedItem(1), headline: "" }]), name: "moi.json" },
      uploaded("{", "pismo.json"),
      uploaded('{"format":"polosa-notebook","version":7,"items":[]}', "budushchee.json"),
    );
    await expect(page.locator(".saved-report li")).toHaveText([
      "moi.json: запись 2, поле headline: ожидался непустой текст",
      "pismo.json: это не JSON",
      /^budushchee\.json: выгрузка версии 7, а эта страница понимает версию 1/,
    ]);
    await expect(page.locator(".saved-entry")).toHaveCount(1);
  });

  test("HTML is a whole document in which nothing that was saved can act", async ({ page, context }) => {
    await fillNotebook(page, [
      ...seedNotebook,
      { ...seedItem(0, { id: "q-evil", text: hostile, attribution: hostile }), headline: hostile },
    ]);
    const { name, path } = await downloaded(page, "Скачать HTML");
    expect(name).toBe("polosa.html");
    const file = await context.newPage();
    await file.goto(pathToFileURL(path).href);
    await expect(file).toHaveTitle("Сохранённое — Полоса");
    expect(await file.evaluate(() => document.compatMode)).toBe("CSS1Compat");
    await expect(file.locator("script, img")).toHaveCount(0);
    await expect(file.locator("article")).toHaveCount(seedNotebook.length + 1);
    const quotes = await file.locator("blockquote").allTextContents();
    expect(quotes).toContain(`«${hostile}»`);
    expect(quotes).toContain(`«${plain(seedQuotes[5]?.text ?? "?")}»`);
    await expect(file.getByRole("link", { name: seedHeadline }).first()).toHaveAttribute(
      "href",
      new RegExp(`^https?://[^/]+${story25}#q-`),
    );
    await expect(file.locator("html")).toHaveAttribute("lang", "ru");
  });

  test("Markdown has every entry, and takes no word for markup", async ({ page }) => {
    await fillNotebook(page, [seedItem(0), seedItem(1, { id: "q-evil", text: hostile })]);
    const { name, path } = await downloaded(page, "Скачать Markdown");
    expect(name).toBe("polosa.md");
    const text = await readFile(path, "utf8");
    expect(text).toContain(`> «${plain(seedQuotes[0]?.text ?? "?")}»`);
    expect(text).toContain(String.raw`\<script\>`);
    expect(text).toContain(String.raw`\*\*x\*\*`);
  });
});
