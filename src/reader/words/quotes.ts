import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What the pages of quotations say. */
export interface QuotesWords {
  /** What a list offers, behind its count: for search results and previews. */
  readonly description: string;
  readonly filters: string;
  readonly who: string;
  readonly where: string;
  readonly all: string;
  readonly more: Counted;
  readonly pages: string;
  readonly page: (page: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly newer: string;
  readonly older: string;
  readonly empty: string;
  readonly failed: string;
  readonly invalid: string;
  readonly toStory: string;
  readonly gone: string;
  readonly left: string;
}

export const quotesWords: ByLanguage<QuotesWords> = {
  ru: {
    description: "У каждой — предложение, которое стоит перед ней, и ссылка на место в статье.",
    filters: "Отбор цитат",
    who: "Кто сказал",
    where: "Раздел",
    all: "Все",
    more: { one: "Ещё #", other: "Ещё #" },
    pages: "Страницы списка",
    page: (page) => `Страница ${page}`,
    pageOf: (page, pages) => `страница ${page} из\u00a0${pages}`,
    newer: "Более новые",
    older: "Более ранние",
    empty: "В этом выпуске цитат пока нет.",
    failed: "Цитаты не открылись",
    invalid: "Список пришёл повреждённым, показать его нельзя. Мы не показываем то, в чём не уверены.",
    toStory: "Читать в статье",
    gone: "Этой цитаты в статье больше нет.",
    left: "Цитаты, которые в ней есть",
  },
  kk: {
    description: "Әрқайсысының алдындағы сөйлем мен мақаладағы орнына сілтеме бар.",
    filters: "Дәйексөздерді іріктеу",
    who: "Кім айтты",
    where: "Бөлім",
    all: "Барлығы",
    more: { other: "Тағы #" },
    pages: "Тізім беттері",
    page: (page) => `${page}-бет`,
    pageOf: (page, pages) => `${pages} беттің ${page}-беті`,
    newer: "Жаңарақ",
    older: "Бұрынғырақ",
    empty: "Бұл шығарылымда әзірге дәйексөз жоқ.",
    failed: "Дәйексөздер ашылмады",
    invalid: "Тізім бүлініп келді, оны көрсету мүмкін емес.",
    toStory: "Мақаладан оқу",
    gone: "Бұл дәйексөз мақалада енді жоқ.",
    left: "Мақаладағы дәйексөздер",
  },
  en: {
    description: "Each with the sentence before it and a link to its place in the story.",
    filters: "Choose quotations",
    who: "Who said it",
    where: "Section",
    all: "All",
    more: { other: "# more" },
    pages: "Pages of the list",
    page: (page) => `Page ${page}`,
    pageOf: (page, pages) => `page ${page} of\u00a0${pages}`,
    newer: "Newer",
    older: "Older",
    empty: "There is no quotation in this edition yet.",
    failed: "The quotations did not open",
    invalid: "The list arrived damaged and cannot be shown.",
    toStory: "Read it in the story",
    gone: "This quotation is no longer in the story.",
    left: "The quotations that it has",
  },
};
