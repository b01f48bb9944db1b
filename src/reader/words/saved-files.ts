import type { ByLanguage } from "#reader/words/use-words.ts";
import type { Counted } from "#reader/words/words.ts";

/** What the notebook says of its copies in files. */
export interface SavedFilesWords {
  readonly files: string;
  readonly filesSentence: string;
  readonly download: string;
  readonly upload: string;
  readonly report: {
    readonly added: Counted;
    readonly joined: Counted;
    readonly damaged: Counted;
    readonly refused: Counted;
    readonly andMore: Counted;
    readonly entry: (number: number, field: string, expected: string) => string;
    readonly file: Readonly<
      Record<"unreadable" | "too-large" | "not-json" | "not-a-notebook" | "damaged", string>
    >;
    readonly version: (found: string) => string;
  };
  /** What an imported field has to be. */
  readonly expected: Readonly<Record<Expectation, string>>;
}

export type Expectation =
  | "address"
  | "kind"
  | "known"
  | "language"
  | "number"
  | "person"
  | "quote-id"
  | "record"
  | "slug"
  | "text"
  | "time";

const ru: SavedFilesWords = {
  files: "Копия в файле",
  filesSentence:
    "Записи хранятся только в этом браузере. Файл JSON можно загрузить обратно, здесь или в другом браузере.",
  download: "Скачать",
  upload: "Загрузить JSON",
  report: {
    added: { one: "Добавлена # запись.", few: "Добавлено # записи.", other: "Добавлено # записей." },
    joined: {
      one: "# запись уже была, повторы объединены.",
      few: "# записи уже были, повторы объединены.",
      other: "# записей уже было, повторы объединены.",
    },
    damaged: {
      one: "# повреждённая запись отложена как есть.",
      few: "# повреждённые записи отложены как есть.",
      other: "# повреждённых записей отложено как есть.",
    },
    refused: {
      one: "Не принято: # замечание.",
      few: "Не принято: # замечания.",
      other: "Не принято: # замечаний.",
    },
    andMore: { one: "И ещё # замечание.", few: "И ещё # замечания.", other: "И ещё # замечаний." },
    entry: (number, field, expected) =>
      field === "" ? `запись ${number}: ${expected}` : `запись ${number}, поле ${field}: ${expected}`,
    file: {
      unreadable: "файл не удалось прочесть",
      damaged: "повреждённые записи из файла сохранить не удалось",
      "too-large": "файл слишком велик: принимаем до 50 МБ",
      "not-json": "это не JSON",
      "not-a-notebook":
        "это JSON, но не выгрузка «Сохранённого»: нет format «polosa-notebook» или списка items",
    },
    version: (found) =>
      `выгрузка версии ${found}, а эта страница понимает версию 1. Обновите страницу и попробуйте снова`,
  },
  expected: {
    address: "ожидался адрес http или https",
    kind: "ожидалось «quote» или «article»",
    known: "ожидалось «stated» или «inferred» с полем cue",
    language: "ожидалось «ru», «kk» или «en»",
    number: "ожидался номер новости, целое число от 1",
    person: "ожидалось имя из строчных латинских букв, цифр и дефисов",
    "quote-id": "ожидалось «q-» и от 4 до 32 латинских букв и цифр",
    record: "ожидалась запись с полями",
    slug: "ожидались строчные латинские буквы и цифры через дефис",
    text: "ожидался непустой текст",
    time: "ожидалось время с часовым поясом, как 2026-05-19T10:00:00Z",
  },
};

const kk: SavedFilesWords = {
  files: "Файлдағы көшірме",
  filesSentence:
    "Жазбалар тек осы браузерде тұрады. JSON файлын кейін осында немесе басқа браузерде қайта жүктеуге болады.",
  download: "Жүктеп алу",
  upload: "JSON жүктеу",
  report: {
    added: { other: "# жазба қосылды." },
    joined: { other: "# жазба бұрыннан бар еді, қайталанғандары біріктірілді." },
    damaged: { other: "# бүлінген жазба сол күйінде бөлек қойылды." },
    refused: { other: "Қабылданбады: # ескерту." },
    andMore: { other: "Тағы # ескерту." },
    entry: (number, field, expected) =>
      field === "" ? `${number}-жазба: ${expected}` : `${number}-жазба, ${field} өрісі: ${expected}`,
    file: {
      unreadable: "файлды оқу мүмкін болмады",
      damaged: "файлдағы бүлінген жазбаларды сақтау мүмкін болмады",
      "too-large": "файл тым үлкен: 50 МБ-қа дейін қабылданады",
      "not-json": "бұл JSON емес",
      "not-a-notebook":
        "бұл JSON, бірақ «Сақталғандар» көшірмесі емес: format «polosa-notebook» не items тізімі жоқ",
    },
    version: (found) =>
      `көшірменің нұсқасы ${found}, ал бұл бет 1-нұсқаны түсінеді. Бетті жаңартып, қайталап көріңіз`,
  },
  expected: {
    address: "http немесе https мекенжайы күтілді",
    kind: "«quote» не «article» күтілді",
    known: "«stated» не cue өрісі бар «inferred» күтілді",
    language: "«ru», «kk» не «en» күтілді",
    number: "жаңалықтың нөмірі, 1-ден басталатын бүтін сан күтілді",
    person: "кіші латын әріптері, сандар мен сызықшалардан тұратын ат күтілді",
    "quote-id": "«q-» және 4–32 латын әрпі мен сан күтілді",
    record: "өрістері бар жазба күтілді",
    slug: "сызықшамен қосылған кіші латын әріптері мен сандар күтілді",
    text: "бос емес мәтін күтілді",
    time: "уақыт белдеуі бар уақыт күтілді, мысалы 2026-05-19T10:00:00Z",
  },
};

const en: SavedFilesWords = {
  files: "A copy in a file",
  filesSentence:
    "The notebook is kept in this browser alone. A JSON file can be read back, here or in another browser.",
  download: "Download",
  upload: "Read a JSON file",
  report: {
    added: { one: "# entry was added.", other: "# entries were added." },
    joined: {
      one: "# entry was there already and was joined.",
      other: "# entries were there already and were joined.",
    },
    damaged: {
      one: "# damaged entry was set aside as it is.",
      other: "# damaged entries were set aside as they are.",
    },
    refused: { one: "Not taken: # remark.", other: "Not taken: # remarks." },
    andMore: { one: "And # remark more.", other: "And # remarks more." },
    entry: (number, field, expected) =>
      field === "" ? `entry ${number}: ${expected}` : `entry ${number}, field ${field}: ${expected}`,
    file: {
      unreadable: "the file could not be read",
      damaged: "the damaged entries of the file could not be kept",
      "too-large": "the file is too large: up to 50 MB are taken",
      "not-json": "this is not JSON",
      "not-a-notebook":
        "this is JSON but no copy of a notebook: it has no format “polosa-notebook” or no list of items",
    },
    version: (found) =>
      `a copy of version ${found}, and this page understands version 1. Reload the page and try again`,
  },
  expected: {
    address: "expected an http or https address",
    kind: "expected “quote” or “article”",
    known: "expected “stated”, or “inferred” with a cue",
    language: "expected “ru”, “kk” or “en”",
    number: "expected a story's number, a whole number from 1",
    person: "expected a name of lower-case latin letters, digits and hyphens",
    "quote-id": "expected “q-” and 4 to 32 latin letters and digits",
    record: "expected an entry with fields",
    slug: "expected lower-case latin letters and digits, joined by hyphens",
    text: "expected text that is not empty",
    time: "expected a time with a zone, such as 2026-05-19T10:00:00Z",
  },
};

export const savedFilesWords: ByLanguage<SavedFilesWords> = { ru, kk, en };
