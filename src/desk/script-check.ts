/** A word whose letters belong to two alphabets, usually a look-alike typed on the wrong keyboard. */
export interface MixedWord {
  readonly word: string;
  /** The letters that are in the minority, for the report: «Latin "c"». */
  readonly letters: string;
}

const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
};

/**
 * Finds words such as «cоветов» with a Latin c. Words are told apart at every hyphen and full stop, for
 * «IT-компания» and «Orda.kz» are as they should be.
 */
export function mixedWords(text: string): MixedWord[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const found = Object.entries(scripts)
      .map(([name, letters]) => ({ name, letters: word.match(letters) ?? [] }))
      .filter((script) => script.letters.length > 0)
      .toSorted((a, b) => b.letters.length - a.letters.length);
    const minority = found
      .slice(1)
      .map((script) => `${script.name} "${[...new Set(script.letters)].join("")}"`);
    return minority.length === 0 ? [] : [{ word, letters: minority.join(", ") }];
  });
}
