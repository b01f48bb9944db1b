import type { ByLanguage } from "#reader/words/use-words.ts";

/** What the panel says that makes a picture of a quotation. */
export interface PictureWords {
  readonly title: string;
  readonly close: string;
  readonly drawing: string;
  readonly failed: { readonly fonts: string; readonly canvas: string };
  readonly retry: string;
  readonly shape: string;
  readonly shapes: { readonly wide: string; readonly tall: string };
  readonly look: string;
  readonly looks: { readonly light: string; readonly dark: string };
  readonly save: string;
  readonly share: string;
  readonly shareFailed: string;
}

export const pictureWords: ByLanguage<PictureWords> = {
  ru: {
    title: "Цитата на картинке",
    close: "Закрыть",
    drawing: "Рисуем",
    failed: {
      fonts: "Шрифты не загрузились, без них картинки нет. Проверьте связь и повторите.",
      canvas: "Браузер не смог нарисовать картинку. Повторите или откройте страницу в другом браузере.",
    },
    retry: "Повторить",
    shape: "Форма",
    shapes: { wide: "Широкая", tall: "Высокая" },
    look: "Фон",
    looks: { light: "Светлый", dark: "Тёмный" },
    save: "Сохранить файл",
    share: "Поделиться",
    shareFailed: "Поделиться не получилось. Сохраните файл и отправьте его сами.",
  },
  kk: {
    title: "Суреттегі дәйексөз",
    close: "Жабу",
    drawing: "Салынуда",
    failed: {
      fonts: "Қаріптер жүктелмеді, оларсыз сурет шықпайды. Байланысты тексеріп, қайталап көріңіз.",
      canvas: "Браузер суретті сала алмады. Қайталап көріңіз немесе бетті басқа браузерде ашыңыз.",
    },
    retry: "Қайталау",
    shape: "Пішіні",
    shapes: { wide: "Кең", tall: "Биік" },
    look: "Фоны",
    looks: { light: "Ашық", dark: "Қараңғы" },
    save: "Файлды сақтау",
    share: "Бөлісу",
    shareFailed: "Бөлісу мүмкін болмады. Файлды сақтап, өзіңіз жіберіңіз.",
  },
  en: {
    title: "The quotation as a picture",
    close: "Close",
    drawing: "Drawing",
    failed: {
      fonts:
        "The fonts did not load, and there is no picture without them. Check the connection and try again.",
      canvas: "The browser could not draw the picture. Try again, or open the page in another browser.",
    },
    retry: "Try again",
    shape: "Shape",
    shapes: { wide: "Wide", tall: "Tall" },
    look: "Background",
    looks: { light: "Light", dark: "Dark" },
    save: "Save the file",
    share: "Share",
    shareFailed: "Sharing did not work. Save the file and send it yourself.",
  },
};
