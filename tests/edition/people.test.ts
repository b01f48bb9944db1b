import { describe, expect, it } from "vitest";
import { cases } from "#edition/inflection.ts";
import { peopleFinder, personOf } from "#edition/people.ts";
import type { Person } from "#edition/person.ts";
import { tokensOf } from "#edition/tokens.ts";

const people: Person[] = [
  {
    id: "tokaev",
    name: "Касым-Жомарт Токаев",
    aliases: ["Токаев", "глава государства", "лидер Казахстана", "президент", "Мемлекет басшысы"],
  },
  { id: "first", name: "Нурсултан Назарбаев", aliases: ["бывший президент"] },
  { id: "ivanov", name: "Нурлан Иванов", aliases: ["министр"] },
  { id: "ivanova", name: "Айгуль Иванова", aliases: ["министр"] },
  { id: "kim", name: "Карлыгаш Ким", aliases: [] },
];
const finder = peopleFinder(people);

/** Whom a text certainly names, in the order of the text; "?" for whoever is left open. */
function named(text: string, asked?: number): string[] {
  return finder.find(tokensOf(text)).map((mention) => personOf(mention, asked)?.id ?? "?");
}

describe("people in a text", () => {
  it.each([
    "Токаев",
    "речь Токаева",
    "дал Токаеву",
    "с Касым-Жомартом Токаевым",
    "Касым-Жомарта Кемелевича Токаева",
    "К.-Ж. Токаевым",
    "о главе государства",
    "главы государства Касым-Жомарта Токаева",
    "лидером Казахстана",
    "Тоқаевтың сөзі",
    "Қасым-Жомарт Тоқаевқа",
    "Мемлекет басшысының сөзі",
    "президентом",
    "президент Касым-Жомарт Токаев",
  ])("«%s» is the head of state", (text) => {
    expect(named(text)).toEqual(["tokaev"]);
  });

  it.each([
    "экс-глава государства",
    "Токаев-младший",
    "президентша",
    "«токаев»",
    "вице-президент",
    "токайский",
  ])("«%s» names nobody", (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    "президент Франции",
    "президент компании",
    "глава государства Ильхам Алиев",
    "президент Шавкат Мирзиёев",
    "Тимур Токаев",
    "Б. Токаев",
    "Токаев Тимур",
    "избранный президент",
    "американский президент",
    "министр",
    "лидер Казахстана по боксу",
  ])("«%s» may be somebody else", (text) => {
    expect(named(text)).toEqual(["?"]);
  });

  it("takes the longer alias, and a full name for what it is", () => {
    expect(named("бывший президент и президент")).toEqual(["first", "tokaev"]);
    expect(named("Нурлан Иванов и Айгуль Иванова")).toEqual(["ivanov", "ivanova"]);
  });

  it("tells a man's genitive from a woman's nominative by the case that is asked for", () => {
    expect(named("Иванова", cases.nominative)).toEqual(["ivanova"]);
    expect(named("Иванова", cases.genitive)).toEqual(["ivanov"]);
    expect(named("Иванова")).toEqual(["?"]);
  });

  it("lets women's names that end in a consonant stand in every case", () => {
    expect(named("слова Карлыгаш Ким", cases.genitive)).toEqual(["kim"]);
    expect(named("сказала Ким", cases.nominative)).toEqual(["kim"]);
  });
});
