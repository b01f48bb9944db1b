import { createContext, use } from "react";
import type { Language } from "#edition/headline.ts";
import type { Words } from "#reader/words/words.ts";

/** Sentences of a part of the interface that loads only when it is asked for, in all languages. */
export type ByLanguage<T> = { readonly [L in Language]: T };

/** The same for such a part: its sentences in the language of this page. */
export function useWordsOf<T>(list: ByLanguage<T>): T {
  return list[useWords().language];
}

export const WordsContext = createContext<Words | undefined>(undefined);

/** The interface's sentences in the language of this page: the edition's, or the one that the reader chose. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === undefined) throw new Error("useWords outside of the app");
  return words;
}
