import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Person } from "#edition/person.ts";
import { findQuotes, type DraftQuote } from "../../src/desk/quotes.ts";
import { findSpeakers } from "../../src/desk/speakers/speakers.ts";

const people: Person[] = [
  { id: "sarsenov", name: "Ерлан Сарсенов", aliases: ["Сарсенов", "глава ведомства"] },
  { id: "ospanova", name: "Айгуль Оспанова", aliases: ["Оспанова"] },
];
const [sarsenov] = people;

function quotesIn(lines: readonly string[], list: readonly Person[] = people): DraftQuote[] {
  return findSpeakers(findQuotes(lines), list).flatMap((block) =>
    block.type === "pullquote" ? [block] : [],
  );
}

const speech = "«Мы построим этот мост до первых холодов и откроем его для всех».";
const cue = fc.constantFrom(
  "По словам Сарсенова, мост почти готов.",
  "Сарсенов отметил, что мост почти готов.",
  "Глава ведомства подчеркнул, что мост важен.",
  "Мост почти готов, добавил Ерлан Сарсенов.",
);
const other = fc.constantFrom(
  "Его поддержал Марат Ахметов.",
  "Затем слово взяла Айгуль Оспанова.",
  "Министр транспорта возразил.",
  "С ним спорил Тимур Сарсенов.",
  "Слушал его и Дональд Трамп.",
  "Ахметов не согласился.",
  "Оспанова ответила ему.",
  "Эксперт сообщил о трещинах.",
  "По мнению инженера, мост опасен.",
  "Рабочий Иван сказал иначе.",
);
const plain = fc.constantFrom("Работы идут ночью.", "Бетон везут из Актобе.", "Движение закрыто до мая.");

const words = [
  ..."сказал сказала заявил отметил подчеркнула сообщают говорит деді деп said он она они ол не якобы и но что как".split(
    " ",
  ),
  ..."Сарсенов Сарсенова Сарсенову Оспанова Оспановой Ерлан Ерлана Айгуль Тимур Марат Ахметов Ахметова Абай".split(
    " ",
  ),
  ..."глава ведомства главы министр министра помощник пресс-секретарь супруга бывший экс-глава президент Франции".split(
    " ",
  ),
  ..."по мнению словам его , , . : — « » мост построим Токио МВД Акорда А. К. «Казцинк» журналистам в на из".split(
    " ",
  ),
];
const noise = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((all) => all.join(" "));
const page = fc.array(
  fc.oneof(
    noise,
    noise.map((who) => `${speech.slice(0, -1)}, — ${who}`),
    fc.constant(speech),
    cue,
    other,
  ),
  { maxLength: 10 },
);

const institution = fc.constantFrom(
  ..."аэропорт фонд канал паблик стадион колхоз театр музей лицей бренд банк журнал фестиваль".split(" "),
);
const syllables = fc
  .array(fc.constantFrom("ба", "ро", "ки", "му", "те", "за"), { minLength: 2, maxLength: 4 })
  .map((all) => all.join(""));
const unknownNoun = fc
  .tuple(syllables, fc.constantFrom("друм", "план", "траст", "пульт"))
  .map((all) => all.join(""));
const unknownVerb = fc.tuple(syllables, fc.constantFrom("кнул", "тал", "вился")).map((all) => all.join(""));
const verbOf = fc.constantFrom("сообщил", "заявил", "пишет", "сообщает");
const moment = fc.constantFrom("", "в среду ", "вчера вечером ", "5 мая ");
const fullName = fc.constantFrom("Ерлан Сарсенов", "Нурсултан Назарбаев", "Иван Петров", "Марат Ахметов");
const replier = fc.constantFrom("рабочий", "его сосед", "Ахметов", "Марат Ахметов", "кто-то из толпы");
const signature = fc.constantFrom(
  "Марат Ахметов, эколог",
  "Эколог Марат Ахметов",
  "Айгуль Оспанова",
  "Заверила Оспанова.",
  "(из интервью Айгуль Оспановой)",
  "Ерлан Қошанов, Мәжіліс төрағасы",
  "Об этом сообщил Марат Ахметов.",
);

/** Milliseconds that a page of so many lines takes. */
function time(count: number): number {
  const lines = Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? `Сарсенов отметил, что мост ${at} почти готов.` : speech,
  );
  const start = performance.now();
  expect(quotesIn(lines)).toHaveLength(count / 2);
  return performance.now() - start;
}

describe("the speaker of a quotation", () => {
  it("is the one announced, when only plain sentences stand before the announcement", () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 4 }), cue, (before, line) => {
        const [quote] = quotesIn([...before, line, speech]);
        expect(quote?.speaker).toMatchObject({ known: "inferred", person: "sarsenov" });
      }),
    );
  });

  it("is no longer the one announced once another is named between the announcement and the quotation", () => {
    fc.assert(
      fc.property(
        cue,
        other,
        fc.array(plain, { maxLength: 2 }),
        fc.boolean(),
        (line, name, more, isOneLine) => {
          const between = isOneLine ? [[line, name, ...more].join(" ")] : [line, name, ...more];
          const [quote] = quotesIn([...between, speech]);
          expect(quote?.speaker?.person).not.toBe("sarsenov");
        },
      ),
    );
  });

  it("is nobody for «он» once another is named since", () => {
    fc.assert(
      fc.property(cue, other, fc.array(plain, { maxLength: 2 }), (line, name, more) => {
        const attributed = `${speech.slice(0, -1)}, — сказал он.`;
        expect(quotesIn([line, name, ...more, attributed])[0]?.speaker).toBeUndefined();
        expect(quotesIn([line, attributed])[0]?.speaker?.person).toBe("sarsenov");
      }),
    );
  });

  it("is nobody when a word that calls no person stands before the name", () => {
    fc.assert(
      fc.property(fc.oneof(institution, unknownNoun), verbOf, fullName, moment, (noun, verb, name, when) => {
        const [quote] = quotesIn([`${speech.slice(0, -1)}, — ${verb} ${when}${noun} ${name}.`]);
        expect(quote?.speaker).toBeUndefined();
      }),
    );
  });

  it("is nobody for «он» behind a reply, whatever the verb of the reply and whoever made it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom("бросил", "обрадовался"), unknownVerb), replier, (verb, who) => {
        const reply = `«Наконец-то мы этого дождались», — ${verb} ${who}.`;
        const lines = [
          `${speech.slice(0, -1)}, — сказал Сарсенов.`,
          reply,
          `${speech.slice(0, -1)}, — добавил он.`,
        ];
        expect(quotesIn(lines).at(-1)?.speaker).toBeUndefined();
        expect(quotesIn(lines.toSpliced(1, 1)).at(-1)?.speaker?.person).toBe("sarsenov");
      }),
    );
  });

  it("is never the one announced when another signs below", () => {
    fc.assert(
      fc.property(cue, signature, (line, below) => {
        expect(quotesIn([line, speech, below])[0]?.speaker?.person).not.toBe("sarsenov");
        expect(quotesIn([line, speech, "Работы идут ночью."])[0]?.speaker?.person).toBe("sarsenov");
      }),
    );
  });

  it("is a person of the list by the list's name, or a full name that stands in the attribution", () => {
    fc.assert(
      fc.property(page, (lines) => {
        const text = lines.join("\n");
        for (const { speaker, attribution } of quotesIn(lines)) {
          if (speaker === undefined) continue;
          const listed = people.find(({ id }) => id === speaker.person);
          expect(listed?.name ?? attribution).toContain(speaker.name);
          expect(speaker.name).toMatch(/\s/u);
          expect(text).toContain(speaker.known === "inferred" ? speaker.cue : (attribution ?? speaker));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is nobody by a surname or an alias that two people share", () => {
    const twins = [...people, { id: "twin", name: "Тимур Сарсенов", aliases: ["глава ведомства"] }];
    const attribution = fc.constantFrom(
      "сказал Сарсенов",
      "заявил глава ведомства",
      "отметил в Актау Сарсенов",
    );
    fc.assert(
      fc.property(attribution, cue, (who, line) => {
        const [first, second] = quotesIn([`${speech.slice(0, -1)}, — ${who}.`, line, speech], twins);
        expect(first?.speaker).toBeUndefined();
        expect([undefined, sarsenov?.id]).toContain(second?.speaker?.person);
      }),
    );
  });

  it("is found in time that grows with the text, not with its square", () => {
    time(200);
    expect(time(8000)).toBeLessThan(Math.max(time(1000), 5) * 8 * 5);
  });
});
