import type { Language } from "#edition/headline.ts";

const collators = new Map<Language, Intl.Collator>();

/** The order of words in a language's dictionary, for `toSorted`. */
export function compareText(language: Language): (a: string, b: string) => number {
  let collator = collators.get(language);
  // The Kazakh letters are put into the Russian order: Chromium has no Kazakh one.
  if (collator === undefined) {
    collators.set(language, (collator = new Intl.Collator(language === "kk" ? "ru" : language)));
  }
  const { compare } = collator;
  return language === "kk" ? (a, b) => compare(asInRussian(a), asInRussian(b)) : compare;
}

/** Sorts behind every letter (CLDR root collation): with it «ә» comes after all that «а» begins. */
const last = "\uffff";

/** Letters that Russian lacks or takes for another, after those that they follow in the alphabet. */
const kazakh: Readonly<Record<string, string>> = {
  ә: `а${last}`,
  ғ: `г${last}`,
  ё: `е${last}`,
  қ: `к${last}`,
  ң: `н${last}`,
  ө: `о${last}`,
  ұ: `у${last}`,
  ү: `у${last}${last}`,
  һ: `х${last}`,
  і: `ы${last}`,
};

function asInRussian(text: string): string {
  return text.normalize().replaceAll(/[әғёқңөұүһі]/gi, (letter) => {
    const small = kazakh[letter];
    return small ?? (kazakh[letter.toLowerCase()] ?? letter).toUpperCase();
  });
}
