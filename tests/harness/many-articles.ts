import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

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
      // Every other text has arrived, so that a journey meets both kinds.
      body: id % 2 === 0 ? Array.from({ length: 10 }, () => paragraph) : [],
    };
    await writeFile(join(folder, "articles", `${id}.json`), JSON.stringify(article));
  }
}
