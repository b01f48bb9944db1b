import { expect, test } from "vitest";
import { en } from "#reader/words/en.ts";
import { kk } from "#reader/words/kk.ts";
import { ru } from "#reader/words/ru.ts";
import type { Words } from "#reader/words/words.ts";

/** Every sentence of a language by the path of its name; functions are asked for one example. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return sentences((value as (...of: number[]) => unknown)(5, 5, 2026), path);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => sentences(part, `${path}.${name}`));
}

const languages: readonly Words[] = [ru, kk, en];

test.each(languages.map((words) => [words.language, words] as const))(
  "%s has a word for everything",
  (_, words) => {
    const empty = sentences(words).filter(
      ([, text]) => text.trim() === "" || /undefined|NaN|null/.test(text),
    );
    expect(empty).toEqual([]);
  },
);

test("no sentence was left in another language", () => {
  const russian = new Map(sentences(ru));
  const english = new Map(sentences(en));
  // Words that both languages have in common.
  const shared = new Set([".feed.open", ".view.sepia", ".language"]);
  const same = sentences(kk).filter(
    ([path, text]) => !shared.has(path) && (russian.get(path) === text || english.get(path) === text),
  );
  expect(same).toEqual([]);
  expect(sentences(en).filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
});

test("Russian has every form that its numbers ask for", () => {
  for (const forms of [ru.quoteCount, ru.feed.arrivals]) {
    expect(Object.keys(forms).toSorted()).toEqual(["few", "one", "other"]);
  }
});

test.each(languages)(
  "every counted sentence of $language has room for its number",
  ({ feed, minutesToRead, quoteCount }) => {
    const forms = [feed.arrivals, minutesToRead, quoteCount].flatMap((one) => Object.values(one));
    expect(forms.filter((form) => form.split("#").length !== 2)).toEqual([]);
  },
);
