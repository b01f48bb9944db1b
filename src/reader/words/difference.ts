import type { ByLanguage } from "#reader/words/use-words.ts";

interface DifferenceWords {
  /** Stand before words for those who do not see that they are struck out or underlined. */
  readonly removed: string;
  readonly added: string;
  readonly end: string;
}

export const differenceWords: ByLanguage<DifferenceWords> = {
  ru: { removed: "убрано: ", added: "добавлено: ", end: " (конец правки) " },
  kk: { removed: "алынды: ", added: "қосылды: ", end: " (түзету соңы) " },
  en: { removed: "removed: ", added: "added: ", end: " (end of the change) " },
};
