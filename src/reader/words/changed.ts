import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What a story says when it is not as it was at the last reading. */
export interface ChangedWords {
  readonly changed: Counted;
  readonly list: string;
  readonly kinds: Readonly<Record<"changed" | "added" | "removed", string>>;
  readonly offHere: string;
  readonly offEverywhere: string;
  readonly setting: string;
  readonly settingSentence: string;
}

export const changedWords: ByLanguage<ChangedWords> = {
  ru: {
    changed: {
      one: "С прошлого чтения изменился # абзац",
      few: "С прошлого чтения изменилось # абзаца",
      other: "С прошлого чтения изменилось # абзацев",
    },
    list: "Что изменилось с прошлого чтения",
    kinds: { changed: "Изменился", added: "Добавлен", removed: "Убран" },
    offHere: "Не отмечать в этой новости",
    offEverywhere: "Не показывать больше",
    setting: "Отмечать, что изменилось в прочитанных новостях",
    settingSentence: "Для этого тексты прочитанного хранятся в этом браузере.",
  },
  kk: {
    changed: { other: "Соңғы оқудан бері # абзац өзгерді" },
    list: "Соңғы оқудан бері не өзгерді",
    kinds: { changed: "Өзгерді", added: "Қосылды", removed: "Алынды" },
    offHere: "Бұл жаңалықта белгілемеу",
    offEverywhere: "Енді көрсетпеу",
    setting: "Оқылған жаңалықтарда не өзгергенін белгілеу",
    settingSentence: "Ол үшін оқылған мәтіндер осы браузерде сақталады.",
  },
  en: {
    changed: {
      one: "# paragraph has changed since you read this",
      other: "# paragraphs have changed since you read this",
    },
    list: "What has changed since you read this",
    kinds: { changed: "Changed", added: "Added", removed: "Removed" },
    offHere: "Do not mark this story",
    offEverywhere: "Do not show this again",
    setting: "Mark what has changed in stories I have read",
    settingSentence: "For this, the texts you have read are kept in this browser.",
  },
};
