/** A word or a single mark of a text, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For comparing: lower case, е for ё, Kazakh letters as Russian spelling has them; marks stay. */
  readonly key: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

// A hyphen or an apostrophe belongs to the word that it stands in: «экс-глава» is no «глава».
const token =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010\u2011'’ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;

const kazakhLetters: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ё: "е",
};

/** A word as it is compared: «Тоқаев» and «Токаев» are one. */
export function wordKey(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[әғқңөұүһіё]/gu, (letter) => kazakhLetters[letter] ?? letter)
    .replaceAll(/[\u2010\u2011]/gu, "-")
    .replaceAll(/[’ʼ]/gu, "'");
}

/** Whether a text has letters that Russian does not. */
export function isKazakh(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => /[әғқңөұүһі]/iu.test(text));
}

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map(([found], at, all) => {
    const start = all[at]?.index ?? 0;
    const isWord = /^[\p{L}\p{N}]/u.test(found);
    return {
      start,
      end: start + found.length,
      text: found,
      key: isWord ? wordKey(found) : found,
      isWord,
      isCapital: /^\p{Lu}/u.test(found),
    };
  });
}

/** США, МВД, IT: a word of capitals alone is no name of a person. */
export function isAbbreviation(token: Token): boolean {
  return /^[\p{Lu}\p{N}]{2,}(?:-[\p{Lu}\p{N}]+)?$/u.test(token.text);
}
