import type { ByLanguage } from "#reader/words/use-words.ts";

/** Each in its own language: for a reader who knows no other. */
export const languageNames: ByLanguage<string> = { ru: "Русский", kk: "Қазақша", en: "English" };
