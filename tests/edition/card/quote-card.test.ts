import fc from "fast-check";
import { expect, test } from "vitest";
import { drawArticleCard } from "#edition/card/article-card.ts";
import { cardShapes } from "#edition/card/card-form.ts";
import type { Drawing, TextMark } from "#edition/card/drawing.ts";
import { drawQuoteCard, type QuoteCard } from "#edition/card/quote-card.ts";
import { roughWidth } from "./widths.ts";

const word = fc.string({
  unit: fc.constantFrom(..."а б в г е ж и ш ә ғ қ ң ө ұ ү һ і -".split(" ")),
  minLength: 1,
  maxLength: 30,
});
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((all) => all.join(" "));

function card(text: string, more: Partial<QuoteCard> = {}): QuoteCard {
  return {
    quote: { text },
    headline: "Заголовок новости",
    language: "ru",
    address: "polosa.example/news/25",
    name: "Полоса",
    ...more,
  };
}

const plain = (text: string) => text.replaceAll(/[\s\u00a0]/g, "");
const texts = ({ marks }: Drawing) => marks.filter((mark): mark is TextMark => mark.kind === "text");
const drawn = (drawing: Drawing) =>
  plain(
    texts(drawing)
      .map(({ text }) => text)
      .join(""),
  );

/** Everything lies on the picture, and a text is no wider than what is left of it. */
function expectWithin(drawing: Drawing): void {
  for (const { baseline, font, size, text, x } of texts(drawing)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(baseline).toBeLessThanOrEqual(drawing.height);
    expect(baseline - size * 0.75).toBeGreaterThanOrEqual(0);
    const width = (roughWidth(text, font) + text.length * (font.tracking ?? 0)) * size;
    expect(x + width).toBeLessThanOrEqual(drawing.width - 50);
  }
}

test.each(cardShapes)("nothing of a quotation is cut, however long, in the %s form", (shape) => {
  fc.assert(
    fc.property(words(600), words(40), words(40), (text, attribution, headline) => {
      const drawing = drawQuoteCard(
        card(text, { quote: { text, attribution }, headline }),
        shape,
        roughWidth,
      );
      expect(drawn(drawing)).toBe(
        `«${plain(text)}»${plain(attribution)}${plain(headline)}polosa.example/news/25Полоса.`,
      );
      expectWithin(drawing);
    }),
    { numRuns: 60 },
  );
});

test.each(cardShapes)(
  "the words, the caption and the foot stand under each other in the %s form",
  (shape) => {
    fc.assert(
      fc.property(words(300), words(20), (text, attribution) => {
        const { marks } = drawQuoteCard(card(text, { quote: { text, attribution } }), shape, roughWidth);
        const rules = marks.filter((mark) => mark.kind === "rule");
        const [caption = 0, foot = 0] = rules.map(({ y }) => y);
        const serif = marks.filter(
          (mark): mark is TextMark => mark.kind === "text" && mark.font.family === "serif",
        );
        const quote = serif.filter(({ baseline }) => baseline < foot);
        for (const { baseline } of quote) expect(baseline).toBeLessThan(caption);
        expect(caption).toBeLessThan(foot);
      }),
      { numRuns: 60 },
    );
  },
);

test("a quotation of 3,000 characters is whole, and larger in the tall form", () => {
  const text = "Слово за слово складывается речь, которой нет конца. ".repeat(57).trim().slice(0, 3000);
  const [wide, tall] = cardShapes.map((shape) => drawQuoteCard(card(text), shape, roughWidth));
  expect(wide?.quoteSize).toBeGreaterThan(11);
  expect(tall?.quoteSize).toBeGreaterThan(17);
});

test("no guillemet stands alone on a line", () => {
  fc.assert(
    fc.property(words(60), (text) => {
      const marks = texts(drawQuoteCard(card(text), "wide", roughWidth));
      const closing = marks.find((mark) => mark.text === "»" && mark.colour === "accent");
      const neighbours = marks.filter(
        ({ baseline, colour, x }) => colour === "ink" && baseline === closing?.baseline && x < closing.x,
      );
      expect(neighbours.length).toBeGreaterThan(0);
    }),
  );
});

test("a speaker stands above the source's words, and an inferred one says so", () => {
  const quote = {
    text: "Слова",
    speaker: { known: "inferred" as const, name: "Касым-Жомарт Токаев", cue: "добавил Токаев" },
  };
  const of = (more: object) =>
    drawn(drawQuoteCard(card("", { quote: { ...quote, ...more } }), "wide", roughWidth));
  expect(of({})).toContain("«Слова»Касым-ЖомартТокаевкакпоняларедакция");
  const stated = { speaker: { known: "stated", name: "Аида" }, attribution: "сказала она" };
  expect(of(stated)).toContain("«Слова»АидасказалаонаЗаголовок");
});

test("a quotation that nobody is named for has no accent rule", () => {
  const { marks } = drawQuoteCard(card("Слова"), "wide", roughWidth);
  expect(marks.filter(({ colour, kind }) => kind === "rule" && colour === "accent")).toEqual([]);
});

test("nothing of a headline is cut either", () => {
  fc.assert(
    fc.property(words(120), words(12), words(12), (headline, section, source) => {
      const drawing = drawArticleCard(
        { headline, section, source, address: "polosa.example/news/1", name: "Полоса" },
        roughWidth,
      );
      expect(drawn(drawing)).toBe(
        `${plain(section)}${plain(source)}${plain(headline)}polosa.example/news/1Полоса.`,
      );
      expectWithin(drawing);
    }),
    { numRuns: 60 },
  );
});
