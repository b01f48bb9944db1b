import { asEditorsRead } from "#edition/speaker-words.ts";
import type { ByLanguage } from "#reader/words/use-words.ts";

/** What the menus say that pass a story or a quotation on. */
export interface ShareWords {
  readonly quote: string;
  readonly story: string;
  readonly send: string;
  readonly copyLink: string;
  readonly copyQuote: string;
  readonly copyHeadline: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly picture: string;
  /** Behind the name of a speaker whom only the context names. */
  readonly inferred: string;
}

export const shareWords: ByLanguage<ShareWords> = {
  ru: {
    quote: "Поделиться цитатой",
    story: "Поделиться материалом",
    send: "Отправить",
    copyLink: "Скопировать ссылку",
    copyQuote: "Скопировать цитату",
    copyHeadline: "Скопировать заголовок и ссылку",
    copied: "Скопировано",
    notCopied: "Браузер не дал скопировать. Выделите и скопируйте сами:",
    picture: "Сделать картинку",
    inferred: asEditorsRead.ru,
  },
  kk: {
    quote: "Дәйексөзбен бөлісу",
    story: "Материалмен бөлісу",
    send: "Жіберу",
    copyLink: "Сілтемені көшіру",
    copyQuote: "Дәйексөзді көшіру",
    copyHeadline: "Тақырып пен сілтемені көшіру",
    copied: "Көшірілді",
    notCopied: "Браузер көшіруге рұқсат бермеді. Мәтінді белгілеп, өзіңіз көшіріңіз:",
    picture: "Сурет жасау",
    inferred: asEditorsRead.kk,
  },
  en: {
    quote: "Share the quotation",
    story: "Share the story",
    send: "Send",
    copyLink: "Copy link",
    copyQuote: "Copy quotation",
    copyHeadline: "Copy headline and link",
    copied: "Copied",
    notCopied: "The browser did not allow copying. Select the text and copy it yourself:",
    picture: "Make a picture",
    inferred: asEditorsRead.en,
  },
};
