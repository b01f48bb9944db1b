import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pullQuotes, type Article } from "#edition/article.ts";
import { plainText } from "#edition/inline.ts";
import { placeReading } from "../../src/desk/placement.ts";
import { quoteIdsOf } from "../../src/desk/quote-ids.ts";
import { describeImport } from "../../src/desk/report.ts";
import { readEdition } from "../../src/desk/store.ts";
import { edit, moved } from "./edits.ts";
import { articleIn, headlinesIn, imported, leadOf, seed } from "./importing.ts";
import { inFolder, root, sourceIn } from "./in-folder.ts";

/** The seed's story alone, without the feed, under another headline. */
async function seedStory(headline: string): Promise<string> {
  const [, ...lines] = (await readFile(seed, "utf8")).split(/\nЛента новостей\n/u)[0]?.split("\n") ?? [];
  return [headline, ...lines].join("\n");
}

/** Imports texts one after the other and gives the edition's headlines, newest first. */
async function headlinesAfter(...texts: readonly string[]): Promise<[number, string][]> {
  let headlines: [number, string][] = [];
  await inFolder(async (folder) => {
    for (const text of texts) await imported(await sourceIn(folder, text), join(folder, "edition"));
    headlines = await headlinesIn(join(folder, "edition"));
  });
  return headlines;
}

/** The ids of article 25's quotes, in no order. */
function idsOf(articles: readonly Article[]): string[] {
  return quoteIdsOf(articles.find(({ id }) => id === 25)?.body ?? []).toSorted();
}

const background = `Напомним, на прошлой неделе в Алматинской области прошли сильные дожди, из-за которых вода затопила несколько сёл.
Жителей разместили в школах и больницах района, горячее питание им готовят добровольцы.`;

describe("a story under a new headline", () => {
  it("keeps number, address and the ids of its quotes, and the report says so", async () => {
    await inFolder(async (folder) => {
      const edition = join(folder, "edition");
      await imported(seed, edition);
      const before = await articleIn(edition, 25);
      const text = (await seedStory("Токаев: число конфликтов в мире выросло")).replace("cоветов", "советов");
      const done = await imported(await sourceIn(folder, text), edition);
      const after = await articleIn(edition, 25);
      expect(after).toMatchObject({ slug: before.slug, headline: "Токаев: число конфликтов в мире выросло" });
      expect(pullQuotes(after)).toEqual(pullQuotes(before));
      expect(await headlinesIn(edition)).toHaveLength(25);
      expect(await leadOf(edition)).toBe(25);
      expect(describeImport(done)).toContain(
        `story 25, headline changed, number and address kept: ${after.headline}\n    before: ${before.headline}\n`,
      );
    });
  });

  it("is found with paragraphs moved and a fifth of the words edited", async () => {
    const edition = await readEdition(join(root, "public/edition"));
    if (!edition.ok) throw new Error(JSON.stringify(edition.problems));
    const stored = edition.value;
    const { body = [] } = stored.articles.find(({ id }) => id === 25) ?? {};
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: body.length, maxLength: body.length }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 10 }),
        (edits, moves) => {
          const edited = body.map((block, index) => {
            const change = edits[index] ?? String;
            if (block.type === "pullquote") return { ...block, text: change(block.text) };
            return block.type === "paragraph"
              ? { ...block, content: [change(plainText(block.content))] }
              : block;
          });
          const story = { headline: "Новый заголовок", body: moved(edited, moves), related: [] };
          const placed = placeReading(stored, { story, feed: [], notes: [] }, false);
          expect(placed.storyId).toBe(25);
          expect(idsOf(placed.articles)).toEqual(idsOf(stored.articles));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is found when it is short, if no word changed", async () => {
    const [won, begun] = ["«Мы победим в этом матче»,\nсказал тренер.\n", "«Мы начнём завтра утром».\n"];
    expect(await headlinesAfter(`Старый\n\n${won}${begun}`, `Новый\n\n${begun}${won}`)).toEqual([
      [1, "Новый"],
    ]);
  });

  it("is the headline that waits for it, if there is one", async () => {
    const body = "«Мы победим в этом матче»,\nсказал тренер.\n«Мы начнём завтра утром».\n";
    const waiting = `Другая\n\nАбзац.\nЛента новостей\n- Новый\n`;
    expect(await headlinesAfter(`Старый\n\n${body}`, waiting, `Новый\n\n${body}`)).toEqual([
      [3, "Другая"],
      [2, "Новый"],
      [1, "Старый"],
    ]);
  });
});

describe("two stories", () => {
  it.each([
    [
      "of one event, with the same background",
      `Мост через реку закрыт\n\nДвижение по мосту остановили в полночь, сообщили в министерстве. Опоры проверят водолазы.\n${background}`,
      `В села подвезли воду\n\nДвенадцать машин с питьевой водой пришли из областного центра утром, сообщил аким.\n${background}`,
    ],
    [
      "of one pattern, with other numbers",
      "Курс валют на 20 мая\n\nДоллар США сегодня торгуется по 510,2 тенге за единицу на утренней сессии биржи.\nЕвро на бирже стоит 570,8 тенге, а российский рубль стоит сегодня 6,3 тенге.\nСредний курс в обменных пунктах Алматы по доллару составил 512 тенге, по евро 574 тенге, сообщил Нацбанк страны.\n",
      "Курс валют на 21 мая\n\nДоллар США сегодня торгуется по 508,9 тенге за единицу на утренней сессии биржи.\nЕвро на бирже стоит 569,1 тенге, а российский рубль стоит сегодня 6,4 тенге.\nСредний курс в обменных пунктах Алматы по доллару составил 511 тенге, по евро 573 тенге, сообщил Нацбанк страны.\n",
    ],
    [
      "of one pattern, with other names",
      "Закрыли трассу Астана – Петропавловск\n\nИз-за метели движение закрыто на участке Астана – Петропавловск для всех видов транспорта.\nВ Акмолинской области ожидаются сильный ветер и низовая метель, видимость на дороге местами будет меньше пятисот метров.\nВодителей просят не выезжать без крайней нужды и следить за сообщениями дорожных служб.\n",
      "Закрыли трассу Караганда – Балхаш\n\nИз-за метели движение закрыто на участке Караганда – Балхаш для всех видов транспорта.\nВ Карагандинской области ожидаются сильный ветер и низовая метель, видимость на дороге местами будет меньше пятисот метров.\nВодителей просят не выезжать без крайней нужды и следить за сообщениями дорожных служб.\n",
    ],
    ["of a commonplace", "Первая\n\nПодробности позже.\n", "Вторая\n\nПодробности позже.\n"],
    [
      "of which the source still lists the other",
      `Первая\n\n${background}`,
      `Вторая\n\n${background}\nЛента новостей\n- Вторая\n- Первая\n`,
    ],
    ["without text", "Первая\n", "Вторая\n"],
  ])("%s are two articles", async (_, first, second) => {
    const headlines = (await headlinesAfter(first, second)).map(([, headline]) => headline);
    expect(headlines).toEqual([second.split("\n")[0], first.split("\n")[0]]);
  });

  it("that have the same text already leave a third in doubt: it is a new article", async () => {
    const other = `Вторая\n\n${background}\nЛента новостей\n- Вторая\n- Первая\n`;
    const headlines = await headlinesAfter(`Первая\n\n${background}`, other, `Третья\n\n${background}`);
    expect(headlines.map(([, headline]) => headline)).toEqual(["Третья", "Вторая", "Первая"]);
  });
});
