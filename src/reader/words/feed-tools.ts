import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What the panel of the feed says. */
export interface FeedToolsWords {
  readonly markRead: string;
  readonly marked: Counted;
  readonly nothingToMark: string;
  readonly undo: string;
  readonly hideWord: string;
  readonly hint: string;
  readonly hide: string;
  readonly known: string;
  readonly hideSections: string;
  readonly rules: string;
  readonly remove: (rule: string) => string;
  readonly removed: string;
  readonly narrow: string;
  readonly section: string;
  readonly allSections: string;
  readonly person: string;
  readonly allPeople: string;
  /** Of a person or section whose name is not known at the moment. */
  readonly chosenBefore: string;
  /** How many headlines are left of those that are loaded. */
  readonly left: (left: string, all: string) => string;
  /** The way to the archive. */
  readonly whole: string;
}

export const feedToolsWords: ByLanguage<FeedToolsWords> = {
  ru: {
    markRead: "Отметить прочитанным",
    marked: {
      one: "Отмечен # заголовок.",
      few: "Отмечено # заголовка.",
      other: "Отмечено # заголовков.",
    },
    nothingToMark: "Всё, что в списке, уже отмечено.",
    undo: "Вернуть",
    hideWord: "Скрыть слово",
    hint: "Скроются заголовки, где есть слово с таким началом.",
    hide: "Скрыть",
    known: "Это уже скрыто.",
    hideSections: "Скрыть тему",
    rules: "Скрыто",
    remove: (rule) => `Не скрывать: ${rule}`,
    removed: "Больше не скрывается",
    narrow: "Показывать только",
    section: "Раздел",
    allSections: "Все разделы",
    person: "О ком",
    allPeople: "Обо всех",
    chosenBefore: "Выбрано раньше",
    left: (left, all) => `Показано ${left} из ${all}, остальные скрыты.`,
    whole: "Вся лента с отбором",
  },
  kk: {
    markRead: "Оқылған деп белгілеу",
    marked: { other: "# тақырып белгіленді." },
    nothingToMark: "Тізімдегінің бәрі белгіленіп қойған.",
    undo: "Қайтару",
    hideWord: "Сөзді жасыру",
    hint: "Осылай басталатын сөзі бар тақырыптар жасырылады.",
    hide: "Жасыру",
    known: "Бұл жасырылып қойған.",
    hideSections: "Бөлімді жасыру",
    rules: "Жасырылған",
    remove: (rule) => `Жасырмау: ${rule}`,
    removed: "Енді жасырылмайды",
    narrow: "Тек мынаны көрсету",
    section: "Бөлім",
    allSections: "Барлық бөлім",
    person: "Кім туралы",
    allPeople: "Барлығы туралы",
    chosenBefore: "Бұрын таңдалған",
    left: (left, all) => `Көрсетілгені — ${left}, барлығы — ${all}; қалғаны жасырылды.`,
    whole: "Бүкіл лента, іріктеумен",
  },
  en: {
    markRead: "Mark all as read",
    marked: { one: "# headline marked.", other: "# headlines marked." },
    nothingToMark: "All in the list are marked already.",
    undo: "Undo",
    hideWord: "Hide a word",
    hint: "Headlines with a word that begins like this are hidden.",
    hide: "Hide",
    known: "This is hidden already.",
    hideSections: "Hide a topic",
    rules: "Hidden",
    remove: (rule) => `Stop hiding: ${rule}`,
    removed: "No longer hidden",
    narrow: "Show only",
    section: "Section",
    allSections: "All sections",
    person: "About",
    allPeople: "Everybody",
    chosenBefore: "Chosen before",
    left: (left, all) => `${left} of ${all} shown, the others are hidden.`,
    whole: "Whole feed, with filters",
  },
};
