import { expect, test } from "vitest";
import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { PageData } from "#reader/page-data.ts";
import { linkedData } from "../../src/press/outputs/linked-data.ts";
import { editionOf } from "./edition-of.ts";

const edition = editionOf({ name: "Полоса" });
const { address, language, name, sections, timeZone } = edition;
const carried: PageData = {
  path: "/news/a-1/q-0001/",
  imprint: { address, language, name, sections, timeZone },
  feed: { headlines: [] },
};

const stated: PullQuote = {
  type: "pullquote",
  id: "q-0001",
  text: "Слова\u00a0— и\u00a0дела",
  attribution: "сказал Токаев",
  speaker: { known: "stated", person: "tokaev", name: "Касым-Жомарт\u00a0Токаев" },
};
const inferred: PullQuote = {
  type: "pullquote",
  id: "q-0002",
  text: "По смыслу",
  speaker: { known: "inferred", person: "tokaev", name: "Касым-Жомарт Токаев", cue: "он" },
};
const article: Article = {
  id: 7,
  slug: "novost",
  language: "kk",
  headline: "Он\u00a0пришёл",
  body: [stated, inferred],
  related: [],
};
const card = (path: string) => ({ title: "", description: "", path });

const own = {
  "@type": "Quotation",
  url: "https://polosa.example/news/novost-7/q-0001/",
  text: "Слова — и дела",
  creator: {
    "@type": "Person",
    name: "Касым-Жомарт Токаев",
    url: "https://polosa.example/quotes/tokaev/",
  },
};
const read = {
  "@type": "Quotation",
  url: "https://polosa.example/news/novost-7/q-0002/",
  text: "По смыслу",
};
const source = {
  inLanguage: "kk",
  isPartOf: { "@type": "NewsArticle", headline: "Он пришёл", url: "https://polosa.example/news/novost-7/" },
};

test("a quotation's own page says whose words it has and where they are from", () => {
  const linked = linkedData(edition, { ...carried, article }, card("/news/novost-7/q-0001/"));
  expect(linked).toEqual({ "@context": "https://schema.org", ...own, ...source });
});

test("an inferred speaker is nobody's creator", () => {
  const linked = linkedData(edition, { ...carried, article }, card("/news/novost-7/q-0002/"));
  expect(linked).toEqual({ "@context": "https://schema.org", ...read, ...source });
});

test("an article has its quotations as parts", () => {
  const linked = linkedData(edition, { ...carried, article }, card("/news/novost-7/"));
  expect(linked).toMatchObject({ "@type": "NewsArticle", hasPart: [own, read] });
});

test("a list counts on from page to page", () => {
  const { headline, id, slug } = article;
  const entry = { id, slug, headline, language: "kk" as const, quote: stated };
  const quotes = { total: 31, page: 2, pages: 2, people: [], sections: [], entries: [entry] };
  expect(linkedData(edition, { ...carried, quotes }, card("/quotes/2/"))).toEqual({
    "@context": "https://schema.org",
    "@type": "ItemList",
    numberOfItems: 31,
    itemListElement: [{ "@type": "ListItem", position: 31, item: { ...own, ...source } }],
  });
});

test("a page about neither is nothing to other programs", () => {
  expect(linkedData(edition, carried, card("/feed/3/"))).toBeUndefined();
});
