import { createContext, use } from "react";
import type { Language } from "#edition/headline.ts";
import { en } from "#reader/words/en.ts";
import { kk } from "#reader/words/kk.ts";
import { ru } from "#reader/words/ru.ts";
import type { Words } from "#reader/words/words.ts";

const byLanguage: ByLanguage<Words> = { ru, kk, en };

export function wordsFor(language: Language): Words {
  return byLanguage[language];
}

/** Sentences of a part of the interface that loads only when it is asked for, in all languages. */
export type ByLanguage<T> = { readonly [L in Language]: T };

/** The same for such a part: its sentences in the language of this page. */
export function useWordsOf<T>(list: ByLanguage<T>): T {
  return list[useWords().language];
}

export const WordsContext = createContext<Words>(ru);

/** The interface's sentences in the language of this page. */
export function useWords(): Words {
  return use(WordsContext);
}
