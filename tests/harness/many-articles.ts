import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Who speaks in it: enough people that some wait behind a word, and one without a page. */
const people = [
  "Айгуль Сейткали",
  "Ербол Жумабаев",
  "Динара Ахметова",
  "Марат Оспанов",
  "Сауле Нурланова",
  "Тимур Касымов",
  "Гульнара Бекова",
  "Асхат Рахимов",
].map((name, index) => ({ id: `chelovek-${index + 1}`, name }));

const sections = [
  { id: "obshchestvo", name: "Общество" },
  { id: "ekonomika", name: "Экономика" },
];

/** Quotations in each of its articles that has some. */
const quotesInArticle = 3;

/** Enough for eleven pages of the feed, the newest of them not yet full. */
export const manyCount = 320;

/** Headlines of every length that a newsroom writes. */
const endings = [
  "в Алматы",
  "на трассе Астана — Караганда, где с утра идёт снег",
  "и что об этом думают в министерстве, акимате и на рынке «Алтын Орда»",
  "за 12 000 тенге",
];

/** Writes an edition of very many articles; it says nothing that would be worth keeping in the repository. */
export async function writeManyArticles(folder: string): Promise<void> {
  await mkdir(join(folder, "articles"), { recursive: true });
  const edition = {
    name: "Полоса",
    language: "ru",
    timeZone: "Asia/Almaty",
    address: "https://polosa.example",
    sections,
    people,
    lead: manyCount,
  };
  await writeFile(join(folder, "edition.json"), JSON.stringify(edition));
  for (let id = 1; id <= manyCount; id++) {
    const text = `Абзац новости ${id}. ${"Он нужен, чтобы странице было что прокручивать. ".repeat(6)}`;
    const paragraph = { type: "paragraph", content: [text.trim()] };
    const article = {
      id,
      slug: `novost-${id}`,
      headline: `Новость ${id}: что случилось ${endings[id % endings.length] ?? ""}`,
      ...(id % 3 === 0 ? {} : { section: sections[id % 3 === 1 ? 0 : 1]?.id }),
      // Every other text has arrived, so that a journey meets both kinds.
      body:
        id % 2 === 0
          ? Array.from({ length: 10 }, (_, index) => [paragraph, ...quoteAfter(id, index)]).flat()
          : [],
    };
    await writeFile(join(folder, "articles", `${id}.json`), JSON.stringify(article));
  }
}

/** What somebody says after a paragraph of every other text. */
function quoteAfter(id: number, paragraph: number): object[] {
  if (id % 4 !== 0 || paragraph >= quotesInArticle) return [];
  const { id: person, name } = people[(id / 4 + paragraph) % (people.length + 1)] ?? {};
  const speaker = name === undefined ? {} : { speaker: { known: "stated", person, name } };
  return [
    {
      type: "pullquote",
      id: `q-${String(id).padStart(4, "0")}x${paragraph}`,
      text: `Цитата ${paragraph + 1} новости ${id}: скажу прямо, откладывать дальше нельзя`,
      attribution: name === undefined ? "сказали в зале" : `сказал ${name}`,
      ...speaker,
    },
  ];
}
