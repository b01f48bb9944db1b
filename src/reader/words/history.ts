import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What the list of what was read says. */
export interface HistoryWords {
  readonly name: string;
  readonly needsScript: string;
  readonly empty: string;
  readonly whatComes: string;
  readonly search: string;
  readonly found: Counted;
  readonly nothingFound: string;
  readonly more: Counted;
  readonly resume: string;
  readonly finished: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly notRestored: string;
  readonly recording: string;
  readonly recordingSentence: string;
  readonly recordingOff: string;
  readonly trouble: Readonly<Record<"full" | "newer" | "blocked", string>>;
  readonly unreadable: Counted;
  readonly removeUnreadable: string;
}

export const historyWords: ByLanguage<HistoryWords> = {
  ru: {
    name: "История чтения",
    needsScript:
      "История чтения хранится в вашем браузере, и показать её может только программа этой страницы. Включите JavaScript и обновите страницу.",
    empty: "Здесь пока пусто.",
    whatComes:
      "Здесь будет всё, что вы читали, и место, на котором остановились. Эти записи хранятся только в вашем браузере: мы их не видим.",
    search: "Искать в прочитанном",
    found: { one: "# новость", few: "# новости", other: "# новостей" },
    nothingFound: "Ничего не нашлось. Попробуйте другие слова.",
    more: { one: "Показать ещё # новость", few: "Показать ещё # новости", other: "Показать ещё # новостей" },
    resume: "Продолжить",
    finished: "прочитано",
    remove: "Удалить",
    removeAll: "Удалить всю историю",
    notRestored: "Вернуть не удалось: браузер не даёт менять записи.",
    recording: "Записывать, что я читаю",
    recordingSentence:
      "Если выключить, новое не попадёт в историю, а место в новостях и отметки о прочитанном не запомнятся. То, что уже записано, останется, пока вы его не удалите.",
    recordingOff: "Запись выключена: то, что вы читаете сейчас, здесь не появится.",
    trouble: {
      full: "Место в браузере кончилось: новое в историю не попадает.",
      newer: "Записи открыла более новая версия сайта. Обновите страницу.",
      blocked: "Браузер не даёт хранить записи (так бывает в приватном окне): история не ведётся.",
    },
    unreadable: {
      one: "# запись повреждена, прочесть её не удалось.",
      few: "# записи повреждены, прочесть их не удалось.",
      other: "# записей повреждено, прочесть их не удалось.",
    },
    removeUnreadable: "Убрать повреждённое",
  },
  kk: {
    name: "Оқу тарихы",
    needsScript:
      "Оқу тарихы сіздің браузеріңізде тұрады, оны тек осы беттің бағдарламасы көрсете алады. JavaScript-ті қосып, бетті жаңартыңыз.",
    empty: "Мұнда әзірге ештеңе жоқ.",
    whatComes:
      "Мұнда оқығаныңыздың бәрі және тоқтаған жеріңіз тұрады. Бұл жазбалар тек сіздің браузеріңізде сақталады: біз оларды көрмейміз.",
    search: "Оқылғандардан іздеу",
    found: { other: "# жаңалық" },
    nothingFound: "Ештеңе табылмады. Басқа сөздермен іздеп көріңіз.",
    more: { other: "Тағы # жаңалықты көрсету" },
    resume: "Жалғастыру",
    finished: "оқылды",
    remove: "Өшіру",
    removeAll: "Бүкіл тарихты өшіру",
    notRestored: "Қайтару мүмкін болмады: браузер жазбаларды өзгертуге рұқсат бермейді.",
    recording: "Не оқығаным жазылып тұрсын",
    recordingSentence:
      "Өшірсеңіз, жаңасы тарихқа түспейді, жаңалықтағы орын мен оқылғаны туралы белгілер есте сақталмайды. Жазылып қойғаны өзіңіз өшіргенше қалады.",
    recordingOff: "Жазу өшірулі: қазір оқып жатқаныңыз мұнда көрінбейді.",
    trouble: {
      full: "Браузерде орын қалмады: жаңасы тарихқа түспейді.",
      newer: "Жазбаларды сайттың жаңарақ нұсқасы ашты. Бетті жаңартыңыз.",
      blocked:
        "Браузер жазбаларды сақтауға рұқсат бермейді (жеке терезеде солай болады): тарих жүргізілмейді.",
    },
    unreadable: { other: "# жазба бүлінген, оны оқу мүмкін болмады." },
    removeUnreadable: "Бүлінгенін алып тастау",
  },
  en: {
    name: "Reading history",
    needsScript:
      "The history is kept in your browser, and only this page's program can show it. Turn JavaScript on and reload the page.",
    empty: "There is nothing here yet.",
    whatComes:
      "Here will be all that you read, and where in it you stopped. It is kept in your browser alone: we do not see it.",
    search: "Search what you have read",
    found: { one: "# story", other: "# stories" },
    nothingFound: "Nothing was found. Try other words.",
    more: { one: "Show # more story", other: "Show # more stories" },
    resume: "Continue",
    finished: "read to the end",
    remove: "Remove",
    removeAll: "Remove the whole history",
    notRestored: "It could not be put back: the browser does not let the records be changed.",
    recording: "Record what I read",
    recordingSentence:
      "When this is off, nothing new comes into the history, and neither your place in a story nor what you have read is remembered. What is recorded already stays until you remove it.",
    recordingOff: "Recording is off: what you read now will not appear here.",
    trouble: {
      full: "The browser has no room left: nothing new comes into the history.",
      newer: "A newer version of the site has opened the history. Reload the page.",
      blocked: "The browser keeps nothing for this site (so it is in a private window): there is no history.",
    },
    unreadable: {
      one: "# record is damaged and could not be read.",
      other: "# records are damaged and could not be read.",
    },
    removeUnreadable: "Remove what is damaged",
  },
};
