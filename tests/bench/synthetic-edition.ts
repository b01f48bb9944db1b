import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";

/**
 * Writes an edition of made-up articles, each as long as the seed story and of the same blocks. The
 * same count always gives the same files, so that two measurements measure the same.
 */
export async function writeSyntheticEdition(dir: string, count: number): Promise<void> {
  await mkdir(join(dir, "articles"), { recursive: true });
  const edition = {
    name: "Полоса",
    language: "ru",
    timeZone: "Asia/Almaty",
    address: "http://localhost:4173",
    sections: [],
    lead: count,
  };
  await writeFile(join(dir, "edition.json"), JSON.stringify(edition, null, 2));
  for (let id = 1; id <= count; id += 1) {
    const text = JSON.stringify(syntheticArticle(id), null, 2);
    await writeFile(join(dir, "articles", `${id}.json`), `${text}\n`);
  }
}

/** Blocks of the seed story, by kind and length in words. */
const shape: readonly (readonly [kind: "paragraph" | "pullquote", words: number])[] = [
  ["paragraph", 22],
  ["paragraph", 19],
  ["pullquote", 26],
  ["paragraph", 12],
  ["pullquote", 32],
  ["paragraph", 15],
  ["pullquote", 40],
  ["paragraph", 30],
  ["paragraph", 34],
  ["pullquote", 14],
  ["paragraph", 25],
  ["pullquote", 44],
  ["paragraph", 38],
  ["paragraph", 24],
  ["pullquote", 28],
  ["paragraph", 16],
  ["paragraph", 22],
];

export function syntheticArticle(id: number): Article {
  const random = randomOf(id);
  return {
    id,
    slug: `sinteticheskaya-novost-o-sobytiyah-v-regione-nomer-${id}`,
    headline: sentence(random, 13).slice(0, -1),
    publishedAt: new Date(Date.UTC(2025, 0, 1) + id * 3_600_000).toISOString(),
    source: { name: "Orda.kz", citing: "со ссылкой на Акорду" },
    body: shape.map(([kind, words], index) =>
      syntheticBlock(random, kind, words, `q-${String(id).padStart(4, "0")}x${index}`),
    ),
    related: [],
  };
}

function syntheticBlock(random: Random, kind: "paragraph" | "pullquote", words: number, id: string): Block {
  if (kind === "paragraph") return { type: "paragraph", content: [text(random, words)] };
  const attribution = sentence(random, 3).slice(0, -1).toLowerCase();
  return { type: "pullquote", id, text: text(random, words), attribution };
}

function text(random: Random, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; left -= 14) sentences.push(sentence(random, Math.min(left, 14)));
  return sentences.join(" ");
}

function sentence(random: Random, words: number): string {
  const line = Array.from({ length: words }, () => vocabulary[random(vocabulary.length)]).join(" ");
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/** With short prepositions, dashes, numbers and names, so that typography has its usual work. */
const vocabulary = (
  "в на и по с к о для — – 30 100 2025 года процентов млн тенге человек Астана Алматы Казахстан " +
  "президент правительство министр депутат совет безопасности организация сотрудничество регион страна " +
  "государство конфликт угроза международный терроризм экономический развитие население программа " +
  "решение встреча заседание вопрос сообщает отметил подчеркнул заявил напомнил ранее также после около " +
  "свыше необходимо важно новый главный общий крупный местный законопроект бюджет инвестиции " +
  "строительство образование здравоохранение энергетика транспорт « Шанхайская » г. ст. № А. К. " +
  "будет может стало продолжает обеспечивает рассматривает принимать усилить расширить укрепить меры"
).split(" ");

/** A whole number below `limit`. */
type Random = (limit: number) => number;

/** mulberry32: small, even enough, and the same on every machine. */
function randomOf(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
