import { expect, test } from "vitest";
import { changedWords } from "#reader/words/changed.ts";
import { differenceWords } from "#reader/words/difference.ts";
import { savedFilesWords } from "#reader/words/saved-files.ts";
import { savedWords } from "#reader/words/saved.ts";

/** Every sentence by the path of its name; functions are asked for one example. */
function sentences(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return sentences((value as (...of: unknown[]) => unknown)(5, "x", "y"), path);
  }
  return Object.entries(value as object).flatMap(([name, part]) => sentences(part, `${path}.${name}`));
}

const lists = { changedWords, differenceWords, savedFilesWords, savedWords };

test.each(Object.entries(lists))(
  "%s says everything in each language, and in its own",
  (_, { en, kk, ru }) => {
    for (const words of [ru, kk, en]) {
      expect(
        sentences(words).filter(([, text]) => text.trim() === "" || /undefined|null|!/.test(text)),
      ).toEqual([]);
    }
    const russian = new Map(sentences(ru));
    expect(sentences(kk).filter(([path, text]) => russian.get(path) === text)).toEqual([]);
    expect(sentences(en).filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
  },
);

test.each(Object.entries(lists))("%s: counted sentences have room for their number", (_, { en, kk, ru }) => {
  const forms = [ru, kk, en]
    .flatMap((words) => sentences(words))
    .filter(([path]) => /\.(?:one|few|other)$/.test(path));
  expect(forms.filter(([, text]) => text.split("#").length !== 2)).toEqual([]);
});
