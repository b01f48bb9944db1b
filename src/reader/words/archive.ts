import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What the pages of the feed's archive say. */
export interface ArchiveWords {
  readonly count: Counted;
  /** What a list offers, behind its count: for search results and previews. */
  readonly description: string;
  readonly page: (page: number) => string;
  readonly filters: string;
  readonly who: string;
  readonly where: string;
  readonly all: string;
  readonly more: Counted;
  readonly paging: string;
  readonly newest: string;
  readonly newer: string;
  readonly older: string;
  readonly empty: string;
  readonly reset: string;
  readonly failed: string;
  readonly invalid: string;
}

export const archiveWords: ByLanguage<ArchiveWords> = {
  ru: {
    count: { one: "# заголовок", few: "# заголовка", other: "# заголовков" },
    description: "Все заголовки, от новых к ранним; можно отобрать по разделу и человеку.",
    page: (page) => `страница ${page}`,
    filters: "Отбор заголовков",
    who: "О ком",
    where: "Раздел",
    all: "Все",
    more: { one: "Ещё #", other: "Ещё #" },
    paging: "Страницы ленты",
    newest: "Самые новые",
    newer: "Более новые",
    older: "Более ранние",
    empty: "Заголовков пока нет.",
    reset: "Показать всю ленту",
    failed: "Лента не открылась",
    invalid: "Список пришёл повреждённым, показать его нельзя. Мы не показываем то, в чём не уверены.",
  },
  kk: {
    count: { other: "# тақырып" },
    description: "Барлық тақырып, жаңасынан ескісіне қарай; бөлім мен адам бойынша іріктеуге болады.",
    page: (page) => `${page}-бет`,
    filters: "Тақырыптарды іріктеу",
    who: "Кім туралы",
    where: "Бөлім",
    all: "Барлығы",
    more: { other: "Тағы #" },
    paging: "Лента беттері",
    newest: "Ең жаңасы",
    newer: "Жаңарақ",
    older: "Бұрынғырақ",
    empty: "Әзірге тақырып жоқ.",
    reset: "Бүкіл лентаны көрсету",
    failed: "Лента ашылмады",
    invalid: "Тізім бүлініп келді, оны көрсету мүмкін емес.",
  },
  en: {
    count: { one: "# headline", other: "# headlines" },
    description: "All headlines, newest first; they can be narrowed to a section and a person.",
    page: (page) => `page ${page}`,
    filters: "Choose headlines",
    who: "About",
    where: "Section",
    all: "All",
    more: { other: "# more" },
    paging: "Pages of the feed",
    newest: "Newest",
    newer: "Newer",
    older: "Older",
    empty: "There are no headlines yet.",
    reset: "Show the whole feed",
    failed: "The feed did not open",
    invalid: "The list arrived damaged and cannot be shown.",
  },
};
