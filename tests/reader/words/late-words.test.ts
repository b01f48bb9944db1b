import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { languageNames } from "#reader/words/language-names.ts";
import type { ByLanguage } from "#reader/words/use-words.ts";

/** Every sentence by the path of its name; functions are asked for one example. */
function sentences(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return sentences((value as (...of: unknown[]) => unknown)(5, "x", "y"), path);
  }
  return Object.entries(value as object).flatMap(([name, part]) => sentences(part, `${path}.${name}`));
}

/** All lists that stand beside the first one, whatever part of the interface they belong to. */
const folder = new URL("../../../src/reader/words/", import.meta.url);
const modules = await Promise.all(
  (await readdir(fileURLToPath(folder))).map(
    async (file) => (await import(new URL(file, folder).href)) as Record<string, unknown>,
  ),
);
const lists = Object.fromEntries(
  modules
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, ByLanguage<unknown>] => isList(entry[1])),
);

function isList(value: unknown): boolean {
  const isWhole = typeof value === "object" && value !== null && "ru" in value && "kk" in value;
  return isWhole && value !== languageNames;
}

/** What Russian and Kazakh have in common. */
const shared = new Set([".letter", ".values.theme.sepia"]);

test("there are lists to look at", () => {
  expect(Object.keys(lists)).toEqual(
    expect.arrayContaining(["savedWords", "viewWords", "relativeWords", "quotesWords"]),
  );
});

test.each(Object.entries(lists))(
  "%s says everything in each language, and in its own",
  (_, { en, kk, ru }) => {
    for (const words of [ru, kk, en]) {
      expect(
        sentences(words).filter(([, text]) => text.trim() === "" || /undefined|null|!/.test(text)),
      ).toEqual([]);
    }
    const russian = new Map(sentences(ru));
    expect(sentences(kk).filter(([path, text]) => !shared.has(path) && russian.get(path) === text)).toEqual(
      [],
    );
    expect(sentences(en).filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
  },
);

test.each(Object.entries(lists))("%s: counted sentences have room for their number", (_, { en, kk, ru }) => {
  const forms = [ru, kk, en]
    .flatMap((words) => sentences(words))
    .filter(([path]) => /\.(?:one|few|other)$/.test(path));
  expect(forms.filter(([, text]) => text.split("#").length !== 2)).toEqual([]);
});
