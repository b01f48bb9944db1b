import slugify from "@sindresorhus/slugify";

const longest = 80;

/** What an address reads when a headline has no letter or digit to make one of. */
const nameless = "news";

// The library leaves these letters out; the Latin ones are those of everyday Kazakh spelling.
const kazakh: readonly (readonly [string, string])[] = [
  ["ә", "a"],
  ["ғ", "g"],
  ["қ", "q"],
  ["ң", "n"],
  ["ө", "o"],
  ["ұ", "u"],
  ["ү", "u"],
  ["һ", "h"],
  ["і", "i"],
];

const replacements = kazakh.flatMap(([letter, latin]): [string, string][] => [
  [letter, latin],
  [letter.toUpperCase(), latin.toUpperCase()],
]);

/** The readable part of an article's address, cut between words. */
export function slugOf(headline: string): string {
  // Without decamelize: «ШОС» is "shos" and not "sh-os".
  const whole = slugify(headline.normalize("NFC"), { customReplacements: replacements, decamelize: false });
  if (whole === "") return nameless;
  if (whole.length <= longest) return whole;
  const cut = whole.lastIndexOf("-", longest);
  // A preposition at the end would announce a word that is no longer there.
  return whole.slice(0, cut > 0 ? cut : longest).replace(/(?:-[a-z]{1,2})+$/, "");
}
