import { expect, type Page } from "@playwright/test";
import { empty, many, states } from "../harness/fixture-editions.ts";
import { readHead, type Head } from "./support/head.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { live } from "./support/live.ts";
import {
  headline24,
  plain,
  seedFeed,
  seedHeadline,
  seedParagraphs,
  seedQuoteIds,
  seedQuotes,
  story25,
} from "./support/seed.ts";

test.beforeEach(({ watch }) => watch.expect(refusedByServer));

/** As the committed edition names its own address; journeys meet it on another port. */
const site = "http://localhost:4173";

/** The head as it was printed, after making sure that taking the page over leaves it alone. */
async function headOf(page: Page, address: string): Promise<Head> {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState !== "loading");
  const printed = await readHead(page);
  await live(page);
  expect(await readHead(page)).toEqual(printed);
  expect(printed.doubled).toBe(0);
  return printed;
}

test.describe("the head of", { tag: "@desktop" }, () => {
  test("the seed story", async ({ page }) => {
    const head = await headOf(page, story25);
    expect(head.title).toBe(`${seedHeadline} — Полоса`);
    expect(head.canonical).toBe(site + story25);
    const opening = seedParagraphs[0] ?? "";
    expect(head.description?.length).toBeLessThanOrEqual(201);
    // The source's own opening words, cut between two of them.
    expect(opening.startsWith(head.description?.replace(/…$/, "") ?? "?")).toBe(true);
    expect(head.properties).toEqual({
      "og:site_name": "Полоса",
      "og:type": "article",
      "og:locale": "ru_RU",
      "og:title": seedHeadline,
      "og:description": head.description,
      "og:url": site + story25,
      "og:image": `${site}/edition/cards/25.png`,
      "og:image:type": "image/png",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": seedHeadline,
    });
    expect(head.linked.map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: seedHeadline,
        description: head.description,
        inLanguage: "ru",
        mainEntityOfPage: site + story25,
        publisher: { "@type": "Organization", name: "Полоса", url: site },
        isBasedOn: {
          "@type": "CreativeWork",
          publisher: { "@type": "Organization", name: "Orda.kz" },
        },
        // Who spoke is said only where the edition states it.
        hasPart: seedQuotes.map(({ text }, index) =>
          expect.objectContaining({
            "@type": "Quotation",
            url: `${site}${story25}${seedQuoteIds[index]}/`,
            text,
          }),
        ),
      },
    ]);
    await expect(page.locator("html")).toHaveAttribute("lang", "ru");
    await expect(page.locator('link[rel="alternate"][type="application/feed+json"]')).toHaveAttribute(
      "href",
      "/edition/feed.json",
    );
  });

  test("a page, with a picture that is there", async ({ page, request }) => {
    const { properties } = await headOf(page, story25);
    const picture = await request.get(new URL(properties["og:image"] ?? "").pathname);
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect((await picture.body()).subarray(1, 4).toString()).toBe("PNG");
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
  });

  test("the front page, which is an address of its own", async ({ page }) => {
    const head = await headOf(page, "/");
    expect(head.title).toBe(`${seedHeadline} — Полоса`);
    expect(head.canonical).toBe(`${site}/`);
    expect(head.properties["og:url"]).toBe(`${site}/`);
    expect(head.linked).toHaveLength(1);
  });

  test("a headline without text, which claims no more than it has", async ({ page }) => {
    const head = await headOf(page, headline24);
    const headline = seedFeed[0] ?? "";
    expect(head.title).toBe(`${headline} — Полоса`);
    expect(head.canonical).toBe(site + headline24);
    expect(head.description).toContain("ещё не поступил");
    expect(head.properties["og:title"]).toBe(headline);
    const [linked] = head.linked.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(linked).toMatchObject({ "@type": "NewsArticle", headline });
    expect(Object.keys(linked ?? {}).filter((key) => key.startsWith("date") || key === "author")).toEqual([]);
  });

  test("an unknown address, which nobody should find or share", async ({ page }) => {
    const head = await headOf(page, "/net-takogo/");
    expect(head).toMatchObject({
      title: "Такой страницы нет — Полоса",
      canonical: null,
      properties: {},
      linked: [],
    });
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  });

  test("a page of the archive", async ({ page }) => {
    const head = await headOf(page, `${many.address}/feed/3/`);
    expect(head.title).toBe("Лента новостей, страница 3 — Полоса");
    expect(head.canonical).toBe("https://polosa.example/feed/3/");
    expect(head.linked).toEqual([]);
  });

  test("an empty edition", async ({ page }) => {
    const head = await headOf(page, `${empty.address}/`);
    expect(head.title).toContain("Полоса");
    expect(head.canonical).toBe("https://polosa.example/");
    expect(head.linked).toEqual([]);
  });

  test("an article with dates, author, picture and source", async ({ page }) => {
    const head = await headOf(page, `${states.address}/news/vse-bloki-3/`);
    expect(head.properties["article:published_time"]).toBe("2026-05-18T23:30:00+05:00");
    expect(head.description).toBe("Подзаголовок говорит, о чём пойдёт речь, и не повторяет заголовка.");
    expect(JSON.parse(head.linked[0] ?? "")).toMatchObject({
      datePublished: "2026-05-18T23:30:00+05:00",
      dateModified: "2026-05-19T08:05:00+05:00",
      author: { "@type": "Person", name: "Айгуль Сейткали" },
      articleSection: "Общество",
      isBasedOn: "https://orda.kz/vse-bloki",
      image: ["step.png", "net-takogo.jpg", "uzor.png"].map(
        (file) => `https://polosa.example/edition/images/${file}`,
      ),
    });
    // In the edition's time zone and not the reader's.
    const times = page.getByRole("main").getByRole("time");
    expect((await times.allTextContents()).map(plain)).toEqual(["18 мая 2026, 23:30", "19 мая 2026, 08:05"]);
  });

  test("an article in Kazakh, in words that no browser has to know", async ({ page }) => {
    const head = await headOf(page, `${states.address}/news/qazaqsha-maqala-8/`);
    expect(head.properties["og:locale"]).toBe("kk_KZ");
    expect(JSON.parse(head.linked[0] ?? "")).toMatchObject({ inLanguage: "kk" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "kk");
    await expect(page.locator(".prose")).toHaveAttribute("lang", "kk");
  });
});

test("follows the reader from page to page", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/");
  await live(page);
  await page.locator("#feed li a").first().click();
  await expect(page).toHaveTitle(`${seedFeed[0]} — Полоса`);
  // The title is there with the headline, the rest with the text.
  await expect.poll(async () => (await readHead(page)).canonical).toBe(site + headline24);
  const { description, doubled } = await readHead(page);
  expect(description).toContain("ещё не поступил");
  expect(doubled).toBe(0);
  await page.goBack();
  await expect(page).toHaveTitle(`${seedHeadline} — Полоса`);
  await expect.poll(async () => (await readHead(page)).canonical).toBe(`${site}/`);
});
