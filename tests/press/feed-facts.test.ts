import { describe, expect, test } from "vitest";
import type { Article } from "#edition/article.ts";
import type { FeedEntry } from "#edition/feed.ts";
import { factsOf, withThreads } from "../../src/press/feed-facts.ts";
import { editionOf } from "./edition-of.ts";

const edition = editionOf({
  sections: [{ id: "mir", name: "Мир" }],
  people: [
    { id: "tokaev", name: "Касым-Жомарт Токаев", aliases: ["Токаев", "президент Казахстана"] },
    { id: "ivanov-t", name: "Тимур Иванов", aliases: ["Иванов"] },
    { id: "ivanov-p", name: "Пётр Иванов", aliases: ["Иванов"] },
  ],
});

function facts(headline: string, more: Partial<Article> = {}) {
  const article: Article = { id: 1, slug: "a", headline, body: [], related: [], ...more };
  return factsOf(edition)(article, headline);
}

function quote(person: string) {
  return {
    type: "pullquote",
    id: `q-${person}`,
    text: "Слова",
    speaker: { known: "stated", person, name: "Имя" },
  } as const;
}

describe("what lists tell of an article", () => {
  test("is nothing where it shows nothing", () => {
    expect(facts("В Алматы пошёл дождь")).toEqual({});
  });

  test("is whom its headline names for certain", () => {
    expect(facts("Токаев призвал страны ШОС к действиям").people).toEqual(["tokaev"]);
    expect(facts("Тимур Иванов встретился с Токаевым").people).toEqual(["tokaev", "ivanov-t"]);
  });

  test("is nobody in doubt", () => {
    expect(facts("Иванов ушёл в отставку").people).toBeUndefined();
    expect(facts("Бывший президент Казахстана дал интервью").people).toBeUndefined();
    expect(facts("Кемель Токаев: памяти писателя").people).toBeUndefined();
  });

  test("is whom the article quotes, as far as the edition lists them", () => {
    expect(facts("Итоги встречи", { body: [quote("tokaev"), quote("nobody")] }).people).toEqual(["tokaev"]);
  });

  test("is its section, when the edition lists it", () => {
    expect(facts("Заголовок", { section: "mir" })).toEqual({ section: "mir" });
    expect(facts("Заголовок", { section: "drugoy" })).toEqual({});
  });

  test("is where somebody speaks in its headline", () => {
    expect(facts("«Мы предупреждали» — журналистка заявила о давлении")).toEqual({ spoken: [[0, 18]] });
    expect(facts("Открылся пункт пропуска «Нур Жолы»")).toEqual({});
  });
});

test("a headline of an older story names the oldest of it, and no other does", () => {
  const texts = [
    "«Сайгаки повредили ограждение» — в «КазАвтоЖоле» прокомментировали ДТП в Карагандинской области",
    "Дожди наступают: прогноз погоды на 19 мая",
    "Легковой автомобиль столкнулся со стаей сайгаков на трассе Астана — Караганда",
  ];
  const entries = texts.map((headline, at): FeedEntry => ({ id: 3 - at, slug: "a", headline, summary: "" }));
  expect(withThreads(entries).map(({ thread }) => thread)).toEqual([1, undefined, undefined]);
});
