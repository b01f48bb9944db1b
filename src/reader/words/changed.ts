import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What a story says when it is not as it was at the last reading. */
export interface ChangedWords {
  readonly changed: Counted;
  /** The same when more than paragraphs has changed; short, for one line. */
  readonly changedParts: (parts: string) => string;
  readonly parts: Readonly<Record<"headline" | "standfirst", string>> & { readonly paragraphs: Counted };
  readonly list: string;
  readonly kinds: Readonly<Record<"headline" | "standfirst" | "changed" | "added" | "removed", string>>;
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
    changedParts: (parts) => `Изменилось: ${parts}`,
    parts: {
      headline: "заголовок",
      standfirst: "подзаголовок",
      paragraphs: { one: "# абзац", few: "# абзаца", other: "# абзацев" },
    },
    list: "Что изменилось с прошлого чтения",
    kinds: {
      headline: "Заголовок",
      standfirst: "Подзаголовок",
      changed: "Изменился",
      added: "Добавлен",
      removed: "Убран",
    },
    offHere: "Не отмечать в этой новости",
    offEverywhere: "Не показывать больше",
    setting: "Отмечать, что изменилось в прочитанных новостях",
    settingSentence: "Для этого тексты прочитанного хранятся в этом браузере.",
  },
  kk: {
    changed: { other: "Соңғы оқудан бері # абзац өзгерді" },
    changedParts: (parts) => `Өзгергені: ${parts}`,
    parts: { headline: "тақырып", standfirst: "кіріспе", paragraphs: { other: "# абзац" } },
    list: "Соңғы оқудан бері не өзгерді",
    kinds: {
      headline: "Тақырып",
      standfirst: "Кіріспе",
      changed: "Өзгерді",
      added: "Қосылды",
      removed: "Алынды",
    },
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
    changedParts: (parts) => `Changed: ${parts}`,
    parts: {
      headline: "headline",
      standfirst: "standfirst",
      paragraphs: { one: "# paragraph", other: "# paragraphs" },
    },
    list: "What has changed since you read this",
    kinds: {
      headline: "Headline",
      standfirst: "Standfirst",
      changed: "Changed",
      added: "Added",
      removed: "Removed",
    },
    offHere: "Do not mark this story",
    offEverywhere: "Do not show this again",
    setting: "Mark what has changed in stories I have read",
    settingSentence: "For this, the texts you have read are kept in this browser.",
  },
};
