import {
  empty,
  emptyInDevelopment,
  many,
  manyInDevelopment,
  one,
  states,
  statesInDevelopment,
} from "../../harness/fixture-editions.ts";
import { developmentAddress, journeyAddress } from "../../harness/servers.ts";
import { headline24, seedFeed, seedHeadline, seedQuoteIds, story25 } from "./seed.ts";

/** One kind of page: every one has to pass what all pages must pass. */
export interface Kind {
  readonly name: string;
  readonly address: string;
  /** The same page with React's development build. */
  readonly inDevelopment?: string;
  readonly headline: string | RegExp;
  readonly status?: 404;
}

export const kinds: readonly Kind[] = [
  {
    name: "the front page",
    address: `${journeyAddress}/`,
    inDevelopment: `${developmentAddress}/`,
    headline: seedHeadline,
  },
  {
    name: "an article",
    address: journeyAddress + story25,
    inDevelopment: developmentAddress + story25,
    headline: seedHeadline,
  },
  {
    name: "a headline without text",
    address: journeyAddress + headline24,
    inDevelopment: developmentAddress + headline24,
    headline: seedFeed[0] ?? "?",
  },
  {
    name: "an unknown address",
    address: `${journeyAddress}/net-takogo/`,
    inDevelopment: `${developmentAddress}/net-takogo/`,
    headline: "Такой страницы нет",
    status: 404,
  },
  {
    name: "the notebook",
    address: `${journeyAddress}/saved/`,
    inDevelopment: `${developmentAddress}/saved/`,
    headline: "Сохранённое",
  },
  {
    name: "the history",
    address: `${journeyAddress}/history/`,
    inDevelopment: `${developmentAddress}/history/`,
    headline: "История чтения",
  },
  {
    name: "a page of the archive",
    address: `${many.address}/feed/3/`,
    inDevelopment: `${manyInDevelopment.address}/feed/3/`,
    headline: "Лента новостей, страница 3",
  },
  {
    name: "the whole feed, by days",
    address: `${states.address}/feed/`,
    inDevelopment: `${statesInDevelopment.address}/feed/`,
    headline: "Лента новостей",
  },
  {
    name: "a page beside a long feed",
    address: `${many.address}/`,
    inDevelopment: `${manyInDevelopment.address}/`,
    headline: /^Новость 320: что случилось/,
  },
  {
    name: "an empty edition",
    address: `${empty.address}/`,
    inDevelopment: `${emptyInDevelopment.address}/`,
    headline: "Полоса",
  },
  {
    name: "the quotations of an edition",
    address: `${journeyAddress}/quotes/`,
    inDevelopment: `${developmentAddress}/quotes/`,
    headline: "Цитаты",
  },
  {
    name: "a page of many quotations",
    address: `${many.address}/quotes/in/obshchestvo/3/`,
    inDevelopment: `${manyInDevelopment.address}/quotes/in/obshchestvo/3/`,
    headline: "Цитаты: Общество",
  },
  {
    name: "a person's quotations in a section",
    address: `${many.address}/quotes/chelovek-1/in/ekonomika/`,
    inDevelopment: `${manyInDevelopment.address}/quotes/chelovek-1/in/ekonomika/`,
    headline: "Айгуль Сейткали: Экономика",
  },
  {
    name: "quotations of every kind of speaker",
    address: `${states.address}/quotes/`,
    inDevelopment: `${statesInDevelopment.address}/quotes/`,
    headline: "Цитаты",
  },
  {
    name: "an edition without quotations",
    address: `${empty.address}/quotes/`,
    inDevelopment: `${emptyInDevelopment.address}/quotes/`,
    headline: "Цитаты",
  },
  {
    name: "a quotation on a page to itself",
    address: `${journeyAddress}${story25}${seedQuoteIds[0]}/`,
    inDevelopment: `${developmentAddress}${story25}${seedQuoteIds[0]}/`,
    headline: seedHeadline,
  },
  { name: "an edition of one article", address: `${one.address}/`, headline: "Единственная новость" },
  inStates("every block", "vse-bloki-3", "Все блоки на одной странице — от абзаца до снимка"),
  inStates("hostile strings", "vrazhdebnye-stroki-4", /^Заголовок <\/title><\/script><img src=x/),
  inStates("a quotation of hostile strings", "vrazhdebnye-stroki-4/q-vrag", /^Заголовок <\/title>/),
  inStates("an inferred speaker", "kto-chto-skazal-10/q-posmyslu", /^Кто что сказал/),
  inStates("a quotation in Kazakh", "qazaqsha-maqala-8/q-kazak", /^Қазақша мақала/),
  inStates("a very long headline", "ochen-dlinnyy-zagolovok-5", /^Очень длинный заголовок/),
  inStates("thirty quotations", "tridtsat-tsitat-6", "Тридцать цитат подряд"),
  inStates("no quotation", "bez-tsitat-7", "Страница без цитат"),
  inStates("text at the source alone", "tekst-v-istochnike-1", "Текст есть только в источнике"),
  inStates("a headline in Kazakh", "qazaqsha-taqyryp-2", "Мәтіні әлі келмеген қазақша тақырып"),
  inStates("an article in Kazakh", "qazaqsha-maqala-8", /^Қазақша мақала/),
  inStates("an article in English", "in-english-9", "A story in English"),
];

/**
 * One page of each look. The others have its parts with other texts in them: what depends on colours or on the
 * device is looked at here alone.
 */
const looks = new Set([
  "the front page",
  "a headline without text",
  "an unknown address",
  "the notebook",
  "the history",
  "a page of the archive",
  "the whole feed, by days",
  "an empty edition",
  "a page of many quotations",
  "quotations of every kind of speaker",
  "a quotation on a page to itself",
  "every block",
  "a very long headline",
]);

export function hasOwnLook({ name }: Kind): boolean {
  return looks.has(name);
}

/** On the phone as well only where it could look different. */
export function devicesFor(kind: Kind): { readonly tag?: string } {
  return hasOwnLook(kind) ? {} : { tag: "@desktop" };
}

function inStates(name: string, part: string, headline: Kind["headline"]): Kind {
  return {
    name,
    address: `${states.address}/news/${part}/`,
    inDevelopment: `${statesInDevelopment.address}/news/${part}/`,
    headline,
  };
}
