import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importSource } from "../../src/desk/import-source.ts";
import type { SourceReading } from "../../src/desk/importer.ts";
import { plainText } from "../../src/desk/importers/plain-text.ts";
import { headlineKey } from "../../src/desk/numbering.ts";
import { readEdition } from "../../src/desk/store.ts";
import { filesIn, inFolder, sourceIn } from "./in-folder.ts";
import { editionWords, readingWords, sourceWords } from "./words.ts";

// Words and marks of which the quotation finder makes its decisions, in any order and number.
const pieces = [
  ...'« » « » » « " „ “ ” , , , . . ! ? … : — – - — ,».'.split(" "),
  ..."сказал отметил подчеркнул деп деді мәлімдеді said he он Он глава государства Токаев ШОС".split(" "),
  ..."«КазАвтоЖол» «Нур Жолы» г. что также сообщает Orda.kz 100 ёлка Қазақстан cоветов".split(" "),
];

const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 5 }) },
);
const noise = fc.array(fc.tuple(piece, fc.constantFrom(" ", " ", ""))).map((parts) => parts.flat().join(""));
const clause = fc.constantFrom("сказал", "также отметил", "деп мәлімдеді", "указал", "Он", "а затем");
const speech = fc.tuple(noise, clause, noise).map(([words, verb, who]) => `«${words}», — ${verb} ${who}.`);
const speechOverLines = fc
  .tuple(noise, clause, noise)
  .map(([words, verb, who]) => `«${words}»,\n${verb} ${who}.`);

const controls = /[\p{Cc}\p{Cs}\ufeff]/gu;
const line = fc.oneof(noise, speech, speechOverLines).map((text) =>
  text
    .split("\n")
    .map((one) => one.replaceAll(controls, ""))
    .join("\n"),
);
const headline = noise.map((text) => `Заголовок ${text.replaceAll(controls, "")}`.trim());
const headlines = fc.uniqueArray(headline, { minLength: 1, maxLength: 6, selector: headlineKey });

/** A page in plain text: headline, lines and, below its heading, the feed. */
const page = fc
  .tuple(headlines, fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n", "\n\n"))
  .map(([[first = "", ...feed], body, end]) =>
    [
      first,
      ...body.flatMap((one) => one.split("\n")),
      "Лента новостей",
      ...feed.map((one) => `- ${one}`),
    ].join(end),
  );

function read(source: string): SourceReading {
  const reading = plainText.read(source, "source.txt");
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

describe("any page in plain text", { timeout: 60_000 }, () => {
  it("loses no word and gains none", () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(readingWords(read(source))).toEqual(sourceWords(source.replaceAll("\r\n", "\n")));
      }),
      { numRuns: 2000 },
    );
  });

  it("is given no attribution and no quotation that is not in it", () => {
    fc.assert(
      fc.property(page, (source) => {
        for (const block of read(source).story.body) {
          if (block.type !== "pullquote") continue;
          expect(source).toContain(block.text);
          expect(source).toContain(block.attribution ?? "");
          expect(block.attribution ?? "а").toMatch(/^\p{Ll}.*[^.]$|^а$/su);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is imported with every word, and importing it again changes no byte", async () => {
    await fc.assert(
      fc.asyncProperty(page, async (source) => {
        await inFolder(async (folder) => {
          const [file, edition] = [await sourceIn(folder, source), join(folder, "edition")];
          expect(await importSource(file, edition, false)).toMatchObject({ ok: true });
          const once = await filesIn(edition);
          const stored = await readEdition(edition);
          expect(stored.ok && editionWords(stored.value.articles)).toEqual(
            sourceWords(source.replaceAll("\r\n", "\n")),
          );
          expect(await importSource(file, edition, false)).toMatchObject({
            ok: true,
            value: { written: [] },
          });
          expect(await filesIn(edition)).toEqual(once);
        });
      }),
      { numRuns: 40 },
    );
  });
});
