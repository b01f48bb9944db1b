import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  hiderOf,
  narrowedTo,
  parseRules,
  rulesText,
  withNarrowing,
  withRule,
  type HidingRule,
} from "../../../../src/reader/features/feed/hiding-rules.ts";

const hidden = (word: string, headline: string) => hiderOf([{ kind: "word", value: word }])({ headline });

test.each([
  ["снег", "Снегопад в Алматы"],
  ["СНЕГ", "На трассе — снег"],
  ["елки", "«Ёлки» вернутся в город"],
  ["Ёлк", "Елки подорожали"],
  ["лев xiv", "Папа Лев\u00a0XIV возведён на престол"],
  ["«снег»,", "Снег и ветер"],
  ["8:1", "Чехия разгромила Казахстан 8:1"],
  ["қар", "Алматыда ҚАР жауды"],
  ["маска", "В масках и МАСКАХ: маскарад"],
])("the word %s hides «%s»", (word, headline) => {
  expect(hidden(word, headline)).toBe(true);
});

test.each([
  ["пад", "Снегопад в Алматы"],
  ["снег", "Первоснежье"],
  ["лев xiv", "Лев и XIV век"],
  ["лев xiv", "Лев XXIV"],
  ["12", "За 312 тенге"],
  ["край", "Зарубайкрай"],
])("the word %s does not hide «%s»", (word, headline) => {
  expect(hidden(word, headline)).toBe(false);
});

test("a topic hides its section's headlines, whatever they say", () => {
  const hides = hiderOf([{ kind: "section", value: "sport" }]);
  expect(hides({ headline: "Чехия — Казахстан 8:1", section: "sport" })).toBe(true);
  expect(hides({ headline: "Sport", section: "mir" })).toBe(false);
  expect(hides({ headline: "Sport" })).toBe(false);
});

const word = fc.string({ unit: fc.constantFrom(..."абвёЁ«».,- 12қ".split("")), minLength: 1, maxLength: 8 });
const rule: fc.Arbitrary<HidingRule> = fc.oneof(
  word.map((value): HidingRule => ({ kind: "word", value })),
  fc.stringMatching(/^[a-z]{1,6}$/).map((value): HidingRule => ({ kind: "section", value })),
);

test("rules are read as they were kept, and none is kept twice or without a word", () => {
  fc.assert(
    fc.property(fc.array(rule), (some) => {
      const rules = some.reduce<readonly HidingRule[]>(withRule, []);
      expect(parseRules(rulesText(rules))).toEqual(rules);
      expect(some.reduce(withRule, rules)).toEqual(rules);
    }),
  );
});

test("no rule hides nothing, and every word hides the headline that begins with it", () => {
  fc.assert(
    fc.property(fc.array(rule), fc.array(word), (some, words) => {
      const headline = words.join(" ");
      expect(hiderOf([])({ headline })).toBe(false);
      for (const { value } of parseRules(rulesText(some)).filter(({ kind }) => kind === "word")) {
        expect(hidden(value, `Сказано: ${value}а`)).toBe(true);
      }
    }),
  );
});

test("what is damaged costs nothing but itself", () => {
  expect(parseRules('word \n{"word":"снег"}\nslovo снег\nword «»\n\nword лев\nsection')).toEqual([
    { kind: "word", value: "лев" },
  ]);
});

test("a list narrowed to a section, a person or both leaves what is of all of them", () => {
  const here = { headline: "а", section: "mir", people: ["lev"] };
  const left = (rules: readonly HidingRule[]) =>
    [here, { ...here, section: "dom" }, { headline: "б", section: "mir" }, { headline: "в" }].map(
      (one) => !hiderOf(rules)(one),
    );
  const mir = withNarrowing([], "only-section", "mir");
  const both = withNarrowing(mir, "only-person", "lev");
  expect(left(mir)).toEqual([true, false, true, false]);
  expect(left(both)).toEqual([true, false, false, false]);
  expect(narrowedTo(parseRules(rulesText(both)), "only-person")).toBe("lev");
  // Another choice takes the place of the first, and none takes it back.
  expect(left(withNarrowing(both, "only-section", "dom"))).toEqual([false, true, false, false]);
  expect(withNarrowing(withNarrowing(both, "only-section", ""), "only-person", "")).toEqual([]);
});
