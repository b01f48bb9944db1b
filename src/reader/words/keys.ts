import type { ByLanguage } from "#reader/words/use-words.ts";

/** The keys as they stand in their list: a key or the keys pressed one after the other, and what they do. */
export const keyGroups = {
  list: [
    ["j", "nextHeadline"],
    ["k", "previousHeadline"],
    ["o", "open"],
  ],
  story: [
    ["n", "nextQuote"],
    ["p", "previousQuote"],
    ["s", "save"],
  ],
  places: [
    ["/", "search"],
    ["g h", "home"],
    ["g f", "feed"],
    ["g q", "quotes"],
    ["g s", "saved"],
    ["g i", "history"],
    ["g v", "view"],
    ["?", "help"],
  ],
} as const;

type Group = keyof typeof keyGroups;
type Move = (typeof keyGroups)[Group][number][1];

/** What the list of keys says. */
export interface KeysWords {
  readonly title: string;
  readonly close: string;
  readonly note: string;
  readonly groups: { readonly [G in Group]: string };
  readonly moves: { readonly [M in Move]: string };
}

export const keysWords: ByLanguage<KeysWords> = {
  ru: {
    title: "Клавиши",
    close: "Закрыть",
    note: "Раскладка не важна: русская, казахская и латинская работают одинаково. Выключить клавиши можно в окне «Вид».",
    groups: { list: "Заголовки", story: "Статья", places: "Переходы" },
    moves: {
      nextHeadline: "следующий заголовок",
      previousHeadline: "предыдущий заголовок",
      open: "открыть его, как и Enter",
      nextQuote: "следующая цитата",
      previousQuote: "предыдущая цитата",
      save: "сохранить статью или цитату, на которой вы стоите",
      search: "к поиску или отбору",
      home: "на главную",
      feed: "к ленте",
      quotes: "к цитатам",
      saved: "к сохранённому",
      history: "к истории чтения",
      view: "вид страницы",
      help: "этот список",
    },
  },
  kk: {
    title: "Пернелер",
    close: "Жабу",
    note: "Пернетақта тілі маңызды емес: қазақша, орысша және латынша бірдей жұмыс істейді. Пернелерді «Көрініс» терезесінде өшіруге болады.",
    groups: { list: "Тақырыптар", story: "Мақала", places: "Өту" },
    moves: {
      nextHeadline: "келесі тақырып",
      previousHeadline: "алдыңғы тақырып",
      open: "оны ашу, Enter де солай",
      nextQuote: "келесі дәйексөз",
      previousQuote: "алдыңғы дәйексөз",
      save: "мақаланы немесе тұрған дәйексөзді сақтау",
      search: "іздеуге немесе сүзгіге",
      home: "басты бетке",
      feed: "таспаға",
      quotes: "дәйексөздерге",
      saved: "сақталғандарға",
      history: "оқу тарихына",
      view: "бет көрінісі",
      help: "осы тізім",
    },
  },
  en: {
    title: "Keys",
    close: "Close",
    note: "Any keyboard layout will do: Russian, Kazakh or Latin. The keys can be switched off in the View panel.",
    groups: { list: "Headlines", story: "Story", places: "Going places" },
    moves: {
      nextHeadline: "next headline",
      previousHeadline: "previous headline",
      open: "open it, as Enter does",
      nextQuote: "next quotation",
      previousQuote: "previous quotation",
      save: "save the story, or the quotation you are on",
      search: "to the search or the filter",
      home: "to the front page",
      feed: "to the feed",
      quotes: "to the quotations",
      saved: "to what is saved",
      history: "to the reading history",
      view: "look of the page",
      help: "this list",
    },
  },
};
