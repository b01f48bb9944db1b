import type { ByLanguage } from "#reader/words/use-words.ts";

/** What is said when something is removed from a list and can be put back. */
export interface RemovalWords {
  readonly removed: string;
  readonly notRemoved: string;
  readonly restore: string;
  readonly restoreAll: (count: string) => string;
  readonly restored: string;
  readonly close: string;
}

export const removalWords: ByLanguage<RemovalWords> = {
  ru: {
    removed: "Удалено.",
    notRemoved: "Не удалилось: браузер не даёт менять записи. Они остались на месте.",
    restore: "Вернуть",
    restoreAll: (count) => `Вернуть все (${count})`,
    restored: "Возвращено",
    close: "Закрыть",
  },
  kk: {
    removed: "Өшірілді.",
    notRemoved: "Өшірілмеді: браузер жазбаларды өзгертуге рұқсат бермейді. Олар орнында қалды.",
    restore: "Қайтару",
    restoreAll: (count) => `Бәрін қайтару (${count})`,
    restored: "Қайтарылды",
    close: "Жабу",
  },
  en: {
    removed: "Removed.",
    notRemoved: "Not removed: the browser does not let the records be changed. Everything is where it was.",
    restore: "Put back",
    restoreAll: (count) => `Put all back (${count})`,
    restored: "Put back",
    close: "Close",
  },
};
