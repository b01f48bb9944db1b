/** A word whose letters belong to two alphabets, usually a look-alike typed on the wrong keyboard. */
export interface MixedWord {
  readonly word: string;
  /** The letters that are in the minority, for the report: «Latin "c"». */
  readonly letters: string;
  /** Where in the text the first letter of the minority stands. */
  readonly at: number;
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
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const [, ...minority] = Object.entries(scripts)
      .map(([name, letters]) => ({ name, found: [...word.matchAll(letters)] }))
      .filter((script) => script.found.length > 0)
      .toSorted((a, b) => b.found.length - a.found.length);
    if (minority.length === 0) return [];
    const letters = minority
      .map(({ name, found }) => `${name} "${[...new Set(found.map((letter) => letter[0]))].join("")}"`)
      .join(", ");
    return [
      { word, letters, at: index + Math.min(...minority.flatMap(({ found }) => found[0]?.index ?? [])) },
    ];
  });
}
