import type { ByLanguage } from "#reader/words/use-words.ts";

/** What a story says that was left in the middle. */
export interface PlaceWords {
  /** Around the first words of the paragraph. */
  readonly resume: readonly [before: string, after: string];
  readonly announced: (words: string) => string;
  readonly dismiss: string;
}

export const placeWords: ByLanguage<PlaceWords> = {
  ru: {
    resume: ["Продолжить с\u00a0«", "»"],
    announced: (words) => `Вы не дочитали эту новость. Под заголовком есть ссылка «Продолжить с “${words}”».`,
    dismiss: "Не продолжать, читать сначала",
  },
  kk: {
    resume: ["«", "» деген жерден жалғастыру"],
    announced: (words) =>
      `Бұл жаңалықты соңына дейін оқымадыңыз. Тақырып астында «“${words}” деген жерден жалғастыру» сілтемесі бар.`,
    dismiss: "Жалғастырмай, басынан оқу",
  },
  en: {
    resume: ["Continue from “", "”"],
    announced: (words) =>
      `You have not finished this story. There is a link under the headline: continue from “${words}”.`,
    dismiss: "Do not continue, read from the beginning",
  },
};
