import { expect, test } from "vitest";
import type { Article } from "#edition/article.ts";
import type { Edition } from "#edition/edition.ts";
import { newsArticle } from "../../src/press/outputs/json-ld.ts";
import { openGraph } from "../../src/press/outputs/open-graph.ts";

const edition: Edition = {
  name: "Полоса",
  language: "ru",
  timeZone: "Asia/Almaty",
  address: "https://polosa.example",
  sections: [{ id: "mir", name: "Мир" }],
  people: [],
  lead: 1,
};

const bare: Article = { id: 7, slug: "novost", headline: "Он\u00a0пришёл", body: [], related: [] };

const full: Article = {
  ...bare,
  language: "kk",
  section: "mir",
  byline: "Айгуль\u00a0С.",
  publishedAt: "2026-05-18T23:30:00+05:00",
  updatedAt: "2026-05-19T08:00:00+05:00",
  source: { name: "Orda.kz", url: "https://orda.kz/1" },
  body: [{ type: "image", file: "a b.png", width: 3, height: 2, alt: "" }],
};

test("says nothing that the source does not say", () => {
  expect(newsArticle(edition, bare, "О чём")).toEqual({
    "@type": "NewsArticle",
    headline: "Он пришёл",
    description: "О чём",
    inLanguage: "ru",
    mainEntityOfPage: "https://polosa.example/news/novost-7/",
    publisher: { "@type": "Organization", name: "Полоса", url: "https://polosa.example" },
  });
});

test("says all that it does, with full addresses and ordinary spaces", () => {
  expect(newsArticle(edition, full, "О чём")).toMatchObject({
    inLanguage: "kk",
    articleSection: "Мир",
    creditText: "Айгуль С.",
    datePublished: "2026-05-18T23:30:00+05:00",
    dateModified: "2026-05-19T08:00:00+05:00",
    isBasedOn: "https://orda.kz/1",
    image: ["https://polosa.example/edition/images/a%20b.png"],
  });
});

test("a source without an address is still named", () => {
  const { isBasedOn } = newsArticle(edition, { ...bare, source: { name: "Orda.kz" } }, "") as {
    isBasedOn: object;
  };
  expect(isBasedOn).toEqual({
    "@type": "CreativeWork",
    publisher: { "@type": "Organization", name: "Orda.kz" },
  });
});

test.each([
  [
    "a person of the edition",
    "Айгуль\u00a0Сейткали",
    { author: { "@type": "Person", name: "Айгуль Сейткали" } },
  ],
  ["the edition itself", "Полоса", { author: { "@type": "Organization", name: "Полоса" } }],
  ["the source", "Orda.kz", { author: { "@type": "Organization", name: "Orda.kz" } }],
  ["nobody knows whom", "Соб. инф.", { creditText: "Соб. инф." }],
])("the author is a person or an organization only where that is known: %s", (_, byline, said) => {
  const people = [{ id: "aygul-seitkali", name: "Айгуль Сейткали", aliases: [] }];
  const article = { ...bare, byline, source: { name: "Orda.kz" } };
  const { author, creditText } = newsArticle({ ...edition, people }, article, "") as Record<string, unknown>;
  expect({ author, creditText }).toEqual({ author: undefined, creditText: undefined, ...said });
});

test("previews of an article and of a page that is none", () => {
  const card = { title: "Он пришёл", description: "О чём", path: "/news/novost-7/" };
  expect(Object.fromEntries(openGraph(edition, card, full))).toEqual({
    "og:site_name": "Полоса",
    "og:type": "article",
    "og:locale": "kk_KZ",
    "og:title": "Он пришёл",
    "og:description": "О чём",
    "og:url": "https://polosa.example/news/novost-7/",
    "article:published_time": "2026-05-18T23:30:00+05:00",
  });
  expect(Object.fromEntries(openGraph(edition, card, undefined))["og:type"]).toBe("website");
});
