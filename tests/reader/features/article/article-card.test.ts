import { expect, test } from "vitest";
import type { Article } from "#edition/article.ts";
import { articleCard } from "#reader/features/article/article-card.ts";
import { readingMinutes } from "#reader/features/article/reading-time.ts";
import { en } from "#reader/words/en.ts";
import { ru } from "#reader/words/ru.ts";

function article(more: Partial<Article> = {}): Article {
  return { id: 1, slug: "novost", headline: "Новость\u00a0— первая", body: [], related: [], ...more };
}

const paragraph = (text: string) => ({ type: "paragraph" as const, content: [text] });

test("a card has ordinary spaces", () => {
  const card = articleCard(article({ body: [paragraph("Он\u00a0пришёл.")] }), "/news/novost-1/", ru);
  expect(card).toEqual({ title: "Новость — первая", description: "Он пришёл.", path: "/news/novost-1/" });
});

test("a headline without text says so, in the language of the page", () => {
  expect(articleCard(article(), "/", ru).description).toBe(ru.noText.description);
  expect(articleCard(article(), "/", en).description).toBe(en.noText.description);
});

test("a standfirst is the description", () => {
  const card = articleCard(article({ standfirst: "О чём это.", body: [paragraph("Текст.")] }), "/", ru);
  expect(card.description).toBe("О чём это.");
});

test("a long opening is cut between two words", () => {
  const words = "слово ".repeat(60).trim();
  const { description } = articleCard(article({ body: [paragraph(words)] }), "/", ru);
  expect(description.length).toBeLessThanOrEqual(200);
  expect(description).toMatch(/^(?:слово )+слово…$/);
});

test("reading takes at least a minute, and longer for longer texts", () => {
  expect(readingMinutes(article({ body: [paragraph("Слово.")] }))).toBe(1);
  expect(readingMinutes(article({ body: [paragraph("слово ".repeat(900).trim())] }))).toBe(5);
});
