import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What the notebook says on its own page. */
export interface SavedWords {
  /** Leads to the list of what was read. */
  readonly history: string;
  readonly needsScript: string;
  readonly empty: string;
  readonly howToSave: string;
  readonly show: string;
  readonly kinds: Readonly<Record<"all" | "quote" | "article", string>>;
  readonly search: string;
  readonly found: Counted;
  readonly nothingFound: string;
  readonly more: Counted;
  readonly savedOn: (time: string) => string;
  /** Opens what was kept of a story. */
  readonly text: string;
  readonly remove: string;
  readonly notRestored: string;
  readonly since: string;
  readonly changed: Readonly<Record<"words" | "attribution" | "speaker" | "headline" | "standfirst", string>>;
  readonly gone: Readonly<Record<"quote" | "article", string>>;
  readonly trouble: Readonly<Record<"full" | "newer" | "blocked", string>>;
  readonly inTabOnly: Counted;
  readonly unreadable: Counted;
  readonly unreadableKept: string;
  readonly downloadUnreadable: string;
  readonly removeUnreadable: string;
}

const ru: SavedWords = {
  history: "История чтения",
  needsScript:
    "Сохранённое хранится в вашем браузере, и показать его может только программа этой страницы. Включите JavaScript и обновите страницу.",
  empty: "Здесь пока пусто.",
  howToSave:
    "Нажмите «Сохранить» у цитаты или под заголовком новости, и она останется здесь со всеми словами, даже если новость исчезнет. Учётная запись не нужна: всё хранится только в этом браузере.",
  show: "Показать",
  kinds: { all: "Всё", quote: "Цитаты", article: "Новости" },
  search: "Искать в сохранённом",
  found: { one: "# запись", few: "# записи", other: "# записей" },
  nothingFound: "Ничего не нашлось. Попробуйте другие слова.",
  more: { one: "Показать ещё # запись", few: "Показать ещё # записи", other: "Показать ещё # записей" },
  savedOn: (time) => `Сохранено ${time}`,
  text: "Сохранённый текст",
  remove: "Удалить",
  notRestored: "Повреждённое вернуть не удалось: браузер не даёт менять записи.",
  since: "С тех пор изменилось",
  changed: {
    words: "С тех пор слова изменились",
    attribution: "С тех пор изменилась подпись под цитатой",
    speaker: "С тех пор изменилось, кто назван автором этих слов",
    headline: "С тех пор изменился заголовок",
    standfirst: "С тех пор изменился подзаголовок",
  },
  gone: {
    quote: "Цитаты в новости больше нет",
    article: "Новости на сайте больше нет",
  },
  trouble: {
    full: "Место для записей в браузере кончилось: новое останется только до закрытия вкладки. Скачайте записи в файл.",
    newer:
      "Записи открыла более новая версия сайта. Обновите страницу: до тех пор новое останется только в этой вкладке.",
    blocked:
      "Браузер не даёт хранить записи (так бывает в приватном окне): новое останется только до закрытия вкладки.",
  },
  inTabOnly: {
    one: "# запись хранится только в этой вкладке.",
    few: "# записи хранятся только в этой вкладке.",
    other: "# записей хранится только в этой вкладке.",
  },
  unreadable: {
    one: "# запись повреждена, прочесть её не удалось.",
    few: "# записи повреждены, прочесть их не удалось.",
    other: "# записей повреждено, прочесть их не удалось.",
  },
  unreadableKept: "Ничего не удалено: повреждённое отложено и попадёт в файл JSON.",
  downloadUnreadable: "Скачать повреждённое",
  removeUnreadable: "Убрать повреждённое",
};

const kk: SavedWords = {
  history: "Оқу тарихы",
  needsScript:
    "Сақталғандар сіздің браузеріңізде тұрады, оларды тек осы беттің бағдарламасы көрсете алады. JavaScript-ті қосып, бетті жаңартыңыз.",
  empty: "Мұнда әзірге ештеңе жоқ.",
  howToSave:
    "Дәйексөздің жанындағы немесе тақырып астындағы «Сақтау» түймесін басыңыз: жаңалық жоғалса да, сөздер осында қалады. Тіркелудің қажеті жоқ: бәрі тек осы браузерде сақталады.",
  show: "Көрсету",
  kinds: { all: "Бәрі", quote: "Дәйексөздер", article: "Жаңалықтар" },
  search: "Сақталғандардан іздеу",
  found: { other: "# жазба" },
  nothingFound: "Ештеңе табылмады. Басқа сөздермен іздеп көріңіз.",
  more: { other: "Тағы # жазбаны көрсету" },
  savedOn: (time) => `Сақталды: ${time}`,
  text: "Сақталған мәтін",
  remove: "Өшіру",
  notRestored: "Бүлінгенін қайтару мүмкін болмады: браузер жазбаларды өзгертуге рұқсат бермейді.",
  since: "Содан бері өзгерді",
  changed: {
    words: "Содан бері сөздер өзгерді",
    attribution: "Содан бері дәйексөздің қолтаңбасы өзгерді",
    speaker: "Содан бері бұл сөздердің авторы деп аталған адам өзгерді",
    headline: "Содан бері тақырып өзгерді",
    standfirst: "Содан бері кіріспе өзгерді",
  },
  gone: {
    quote: "Дәйексөз жаңалықта енді жоқ",
    article: "Жаңалық сайтта енді жоқ",
  },
  trouble: {
    full: "Браузерде жазбаларға орын қалмады: жаңасы қойынды жабылғанша ғана сақталады. Жазбаларды файлға жүктеп алыңыз.",
    newer:
      "Жазбаларды сайттың жаңарақ нұсқасы ашты. Бетті жаңартыңыз: оған дейін жаңасы осы қойындыда ғана қалады.",
    blocked:
      "Браузер жазбаларды сақтауға рұқсат бермейді (жеке терезеде солай болады): жаңасы қойынды жабылғанша ғана қалады.",
  },
  inTabOnly: { other: "# жазба тек осы қойындыда сақталған." },
  unreadable: { other: "# жазба бүлінген, оны оқу мүмкін болмады." },
  unreadableKept: "Ештеңе өшірілген жоқ: бүлінгені бөлек қойылды және JSON файлына қосылады.",
  downloadUnreadable: "Бүлінгенін жүктеп алу",
  removeUnreadable: "Бүлінгенін алып тастау",
};

const en: SavedWords = {
  history: "Reading history",
  needsScript:
    "The notebook is kept in your browser, and only this page's program can show it. Turn JavaScript on and reload the page.",
  empty: "There is nothing here yet.",
  howToSave:
    "Press “Save” at a quotation or under a headline, and it stays here with all its words, even if the story disappears. No account is needed: everything is kept in this browser alone.",
  show: "Show",
  kinds: { all: "All", quote: "Quotations", article: "Stories" },
  search: "Search the notebook",
  found: { one: "# entry", other: "# entries" },
  nothingFound: "Nothing was found. Try other words.",
  more: { one: "Show # more entry", other: "Show # more entries" },
  savedOn: (time) => `Saved ${time}`,
  text: "The saved text",
  remove: "Remove",
  notRestored: "What is damaged could not be put back: the browser does not let the notebook be changed.",
  since: "Changed since",
  changed: {
    words: "The words have changed since",
    attribution: "The line under the quotation has changed since",
    speaker: "Who is named as the speaker has changed since",
    headline: "The headline has changed since",
    standfirst: "The standfirst has changed since",
  },
  gone: {
    quote: "No longer in the story",
    article: "The story is no longer on the site",
  },
  trouble: {
    full: "The browser has no room left: what is new stays only until this tab is closed. Download the notebook as a file.",
    newer:
      "A newer version of the site has opened the notebook. Reload the page: until then, what is new stays in this tab alone.",
    blocked:
      "The browser keeps nothing for this site (so it is in a private window): what is new stays only until this tab is closed.",
  },
  inTabOnly: { one: "# entry is kept in this tab alone.", other: "# entries are kept in this tab alone." },
  unreadable: {
    one: "# entry is damaged and could not be read.",
    other: "# entries are damaged and could not be read.",
  },
  unreadableKept: "Nothing was deleted: what is damaged is set aside and goes into the JSON file.",
  downloadUnreadable: "Download what is damaged",
  removeUnreadable: "Remove what is damaged",
};

export const savedWords: ByLanguage<SavedWords> = { ru, kk, en };
