import { asEditorsRead } from "#edition/speaker-words.ts";
import type { Words } from "#reader/words/words.ts";

const months = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(
  " ",
);
const weekdays = "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split(" ");

export const kk: Words = {
  language: "kk",
  skipToStory: "Мәтінге өту",
  home: "Басты бет",
  sections: "Сайт бөлімдері",
  leadStory: "Басты материал",
  minutesToRead: { other: "оқуға # минут" },
  quoteCount: { other: "# дәйексөз" },
  quote: {
    link: "Дәйексөзге сілтеме",
    share: "Бөлісу",
    only: "Тек дәйексөздер",
    wholeStory: "Толық мәтін",
    gone: "Сілтемедегі дәйексөз мәтінде енді жоқ. Бұл – қалғандарының ең жақыны.",
    goneUnknown: "Сілтемедегі дәйексөз мұнда жоқ. Бұл – бар дәйексөздердің біріншісі.",
    noneLeft: "Сілтемедегі дәйексөз мәтінде жоқ.",
  },
  original: "Түпнұсқадан оқу",
  readAlso: "Тағы оқыңыз",
  updated: "Жаңартылды",
  imageMissing: "Сурет жүктелмеді",
  feed: {
    name: "Жаңалықтар лентасы",
    open: "Лента",
    arrivals: { other: "# жаңа тақырып" },
    manyArrivals: "Көп жаңа тақырып",
    older: "Бұрынғыларын көрсету",
    loadingOlder: "Бұрынғы тақырыптар жүктелуде",
    olderFailed: "Бұрынғы тақырыптар жүктелмеді.",
    refreshFailed: "Жаңартылмады.",
    empty: "Әзірге тақырып жоқ.",
    archive: (page) => `Жаңалықтар лентасы, ${page}-бет`,
    newerPage: "Жаңарақ",
    olderPage: "Бұрынғырақ",
  },
  quotes: {
    name: "Дәйексөздер",
  },
  speaker: {
    inferred: asEditorsRead.kk,
    howKnown: "Бұл қайдан белгілі",
    cue: "Мақалада былай делінген:",
  },
  notebook: {
    name: "Сақталғандар",
    save: "Сақтау",
    kept: "Сақталды",
    dropped: "Сақталғандардан алынды",
    failed: "Сақталмады. Байланысты тексеріп, қайталап көріңіз.",
  },
  noText: {
    sentence: "Бұл жаңалықтың мәтіні әлі түскен жоқ: әзірге тек тақырыбы бар.",
    description:
      "Бұл жаңалықтың мәтіні әлі түскен жоқ: әзірге тек тақырыбы бар. Қасында — жаңалықтар лентасы.",
    next: "Тағы не оқуға болады",
  },
  loading: "Жүктелуде",
  failure: {
    headline: "Жаңалық ашылмады",
    offline: "Желі жоқ. Қосылып, қайталап көріңіз.",
    notReachable: "Сервер жауап бермеді. Байланысты тексеріп, қайталап көріңіз.",
    server: "Серверде қате шықты. Сәл кейінірек қайталап көріңіз.",
    invalid: "Жаңалық бүлініп келді, оны көрсету мүмкін емес.",
    program: "Бағдарлама тоқтап қалды. Бетті жаңартыңыз.",
    reload: "Бетті жаңарту",
    retry: "Қайталау",
  },
  close: "Жасыру",
  offlineNotice: "Желі жоқ. Ашылған беттер қалады, жаңасы байланыс қалпына келгенде шығады.",
  notFound: {
    headline: "Мұндай бет жоқ",
    sentence: "Мекенжайда қате болуы немесе жаңалық алынып тасталуы мүмкін.",
    way: "Басты материалды ашыңыз немесе лентадан тақырып таңдаңыз.",
  },
  view: "Көрініс",
  day: (day, month) => `${day}\u00a0${months[month - 1]}`,
  date: (day, month, year) => `${year}\u00a0жылғы ${day}\u00a0${months[month - 1]}`,
  withWeekday: (date, weekday) => `${date}, ${weekdays[weekday]}`,
  today: "бүгін",
  yesterday: "кеше",
};
