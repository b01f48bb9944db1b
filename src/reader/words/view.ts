import type { ByLanguage } from "#reader/words/use-words.ts";

/** What the panel of the page's look says. */
export interface ViewWords {
  readonly theme: string;
  readonly system: string;
  readonly size: string;
  /** Shown small and large on the buttons. */
  readonly letter: string;
  readonly smaller: string;
  readonly larger: string;
  readonly step: (step: number, of: number) => string;
  readonly face: string;
  readonly serif: string;
  readonly measure: string;
  readonly leading: string;
  readonly normal: string;
  readonly normalWidth: string;
  readonly hyphens: string;
  readonly on: string;
  readonly justify: string;
  readonly ragged: string;
  readonly keys: string;
  readonly keysOn: string;
  /** Opens the list of the keys. */
  readonly keysHelp: string;
  /** Leads to the list of what was read. */
  readonly history: string;
  readonly reset: string;
  /** The values that can be chosen instead of the usual one. */
  readonly values: {
    readonly theme: { readonly light: string; readonly dark: string; readonly sepia: string };
    readonly face: { readonly sans: string };
    readonly measure: { readonly narrow: string; readonly wide: string };
    readonly leading: { readonly tight: string; readonly loose: string };
    readonly hyphens: { readonly off: string };
    readonly justify: { readonly on: string };
    readonly keys: { readonly off: string };
  };
}

export const viewWords: ByLanguage<ViewWords> = {
  ru: {
    theme: "Оформление",
    system: "Как в системе",
    size: "Размер текста",
    letter: "А",
    smaller: "Мельче",
    larger: "Крупнее",
    step: (step, of) => `${step} из ${of}`,
    face: "Шрифт",
    serif: "С засечками",
    measure: "Ширина строки",
    leading: "Расстояние между строками",
    normal: "Обычное",
    normalWidth: "Обычная",
    hyphens: "Переносы",
    on: "Есть",
    justify: "Правый край",
    ragged: "Свободный",
    keys: "Клавиши j, k, o, n, p, s, g, / и ?",
    keysOn: "Работают",
    keysHelp: "Все клавиши",
    history: "История чтения",
    reset: "Вернуть как было",
    values: {
      theme: { light: "Светлое", dark: "Тёмное", sepia: "Сепия" },
      face: { sans: "Без засечек" },
      measure: { narrow: "Узкая", wide: "Широкая" },
      leading: { tight: "Тесное", loose: "Просторное" },
      hyphens: { off: "Нет" },
      justify: { on: "Ровный" },
      keys: { off: "Выключены" },
    },
  },
  kk: {
    theme: "Безендіру",
    system: "Жүйедегідей",
    size: "Мәтін өлшемі",
    letter: "А",
    smaller: "Кішірек",
    larger: "Үлкенірек",
    step: (step, of) => `${of} ішінен ${step}`,
    face: "Қаріп",
    serif: "Кертікті",
    measure: "Жол ені",
    leading: "Жол аралығы",
    normal: "Қалыпты",
    normalWidth: "Қалыпты",
    hyphens: "Тасымал",
    on: "Бар",
    justify: "Оң жақ шет",
    ragged: "Еркін",
    keys: "j, k, o, n, p, s, g, / және ? пернелері",
    keysOn: "Қосулы",
    keysHelp: "Барлық пернелер",
    history: "Оқу тарихы",
    reset: "Бастапқы қалпына келтіру",
    values: {
      theme: { light: "Ашық", dark: "Күңгірт", sepia: "Сепия" },
      face: { sans: "Кертіксіз" },
      measure: { narrow: "Тар", wide: "Кең" },
      leading: { tight: "Тығыз", loose: "Кең" },
      hyphens: { off: "Жоқ" },
      justify: { on: "Тегіс" },
      keys: { off: "Өшірулі" },
    },
  },
  en: {
    theme: "Theme",
    system: "As the system",
    size: "Text size",
    letter: "A",
    smaller: "Smaller",
    larger: "Larger",
    step: (step, of) => `${step} of ${of}`,
    face: "Typeface",
    serif: "Serif",
    measure: "Line width",
    leading: "Line spacing",
    normal: "Normal",
    normalWidth: "Normal",
    hyphens: "Hyphenation",
    on: "On",
    justify: "Right edge",
    ragged: "Ragged",
    keys: "Keys j, k, o, n, p, s, g, / and ?",
    keysOn: "On",
    keysHelp: "All keys",
    history: "Reading history",
    reset: "Back to normal",
    values: {
      theme: { light: "Light", dark: "Dark", sepia: "Sepia" },
      face: { sans: "Sans serif" },
      measure: { narrow: "Narrow", wide: "Wide" },
      leading: { tight: "Tight", loose: "Loose" },
      hyphens: { off: "Off" },
      justify: { on: "Justified" },
      keys: { off: "Off" },
    },
  },
};
