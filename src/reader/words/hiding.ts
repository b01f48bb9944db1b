import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What a list says of headlines that the reader hides. */
export interface HidingWords {
  readonly none: string;
  readonly all: string;
  readonly count: Counted;
  readonly show: string;
  readonly change: string;
}

export const hidingWords: ByLanguage<HidingWords> = {
  ru: {
    none: "Ничего из ленты не скрыто.",
    all: "Скрыты все заголовки.",
    count: { one: "Скрыт # заголовок.", few: "Скрыто # заголовка.", other: "Скрыто # заголовков." },
    show: "Показать",
    change: "Изменить",
  },
  kk: {
    none: "Лентадан ештеңе жасырылмаған.",
    all: "Барлық тақырып жасырылған.",
    count: { other: "# тақырып жасырылған." },
    show: "Көрсету",
    change: "Өзгерту",
  },
  en: {
    none: "Nothing in the feed is hidden.",
    all: "All headlines are hidden.",
    count: { one: "# headline is hidden.", other: "# headlines are hidden." },
    show: "Show",
    change: "Change",
  },
};
