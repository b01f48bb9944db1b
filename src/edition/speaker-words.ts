import type { Language } from "#edition/headline.ts";

/**
 * Behind the name of a speaker whom only the context names: on pages, on pictures and in what is copied.
 * Pictures are made by the press as well, hence here and not with the interface's other words.
 */
export const asEditorsRead: Readonly<Record<Language, string>> = {
  ru: "как поняла редакция",
  kk: "редакцияның түсінуінше",
  en: "as the editors read it",
};
