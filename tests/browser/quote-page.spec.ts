import { expect, type Page } from "@playwright/test";
import { states } from "../harness/fixture-editions.ts";
import { readHead } from "./support/head.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { live, open } from "./support/live.ts";
import { plain, seedHeadline, seedQuoteIds, seedQuotes, story25 } from "./support/seed.ts";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });

const id = seedQuoteIds[3] ?? "";
const { text = "" } = seedQuotes[3] ?? {};

test("it shows the quotation and leads to its place in the story, without asking for anything", async ({
  page,
  watch,
}) => {
  await open(page, `${story25}${id}/`);
  await expect(headline(page)).toHaveText(seedHeadline);
  expect(plain(await page.locator("main blockquote").innerText())).toBe(`«${text}»`);
  await page.getByRole("link", { name: "Читать в статье" }).click();
  await expect(page).toHaveURL(`${story25}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  expect(watch.asked("/edition/")).toEqual([]);
});

test("it has a head of its own", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(`${states.address}/news/kto-chto-skazal-10/q-nazvana/`);
  const printed = await readHead(page);
  await live(page);
  expect(await readHead(page)).toEqual(printed);
  const { canonical, description, linked, properties, title } = printed;
  expect(title).toBe("Айгуль Сейткали: «Мы построим 30 км дорог, и это только начало» — Полоса");
  expect(description).toBe(
    "«Мы построим 30 км дорог, и это только начало», сказала Айгуль. Кто что сказал — и откуда это известно",
  );
  expect(canonical).toBe("https://polosa.example/news/kto-chto-skazal-10/q-nazvana/");
  expect(properties).toMatchObject({
    "og:type": "article",
    "og:url": canonical,
    "og:description": description,
  });
  expect(JSON.parse(linked[0] ?? "")).toMatchObject({
    "@type": "Quotation",
    url: canonical,
    creator: { "@type": "Person", name: "Айгуль Сейткали" },
    isPartOf: { url: "https://polosa.example/news/kto-chto-skazal-10/" },
  });
});

test("an inferred speaker is not stated in its head", { tag: "@desktop" }, async ({ page }) => {
  await page.goto(`${states.address}/news/kto-chto-skazal-10/q-bezpodpisi/`);
  const { linked, title } = await readHead(page);
  expect(title).toBe("«Подождём до весны» — Полоса");
  expect(JSON.parse(linked[0] ?? "")).not.toHaveProperty("creator");
});

test("it opens with an outdated slug", { tag: "@desktop" }, async ({ page }) => {
  const response = await page.goto(`/news/staryy-slug-25/${id}/?a=1`);
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL(`${story25}${id}/?a=1`);
  expect(plain(await page.locator("main blockquote").innerText())).toBe(`«${text}»`);
});

test("it says when the story no longer has it, and shows what it does have", async ({ page, watch }) => {
  watch.expect(refusedByServer);
  const response = await open(page, `${story25}q-nikogda/`);
  expect(response?.status()).toBe(404);
  await expect(headline(page)).toHaveText(seedHeadline);
  await expect(page.getByText("Этой цитаты в статье больше нет.")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await expect(page.locator(".quotation-list > li")).toHaveCount(6);
  await page.getByRole("link", { name: "Читать в статье" }).first().click();
  await expect(page).toHaveURL(story25);
  await expect(page).toHaveTitle(`${seedHeadline} — Полоса`);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test("a story that is not there has no such page", { tag: "@desktop" }, async ({ page, watch }) => {
  watch.expect(refusedByServer);
  for (const path of ["/news/net-999/q-0001/", `${story25}ne-tsitata/`]) {
    await page.goto(path);
    await expect(headline(page)).toHaveText("Такой страницы нет");
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("it reads and leads on", { tag: "@desktop" }, async ({ page }) => {
    await page.goto(`${story25}${seedQuoteIds[0]}/`);
    expect(plain(await page.locator("main blockquote").innerText())).toBe(`«${seedQuotes[0]?.text}»`);
    await page.getByRole("link", { name: "Читать в статье" }).click();
    await expect(page.locator(`#${seedQuoteIds[0]}`)).toBeInViewport();
  });
});
