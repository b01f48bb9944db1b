import type { Language } from "#edition/headline.ts";
import type { Words } from "#reader/words/words.ts";

/** A page needs the list of its edition's language; another comes when a reader chooses it. */
const fetchers: { readonly [L in Language]: () => Promise<Words> } = {
  ru: async () => (await import("#reader/words/ru.ts")).ru,
  kk: async () => (await import("#reader/words/kk.ts")).kk,
  en: async () => (await import("#reader/words/en.ts")).en,
};

const lists = new Map<Language, Words>();

/** Fetches the interface's sentences in a language; rejects when they do not come. */
export async function loadWords(language: Language): Promise<Words> {
  const words = lists.get(language) ?? (await fetchers[language]());
  lists.set(language, words);
  return words;
}

/** The sentences of a language that has been loaded. */
export function wordsFor(language: Language): Words {
  const words = lists.get(language);
  if (words === undefined) throw new Error(`the words of «${language}» are not loaded`);
  return words;
}
