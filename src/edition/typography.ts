/**
 * Non-breaking spaces, so that a dash never begins a line, a short preposition never ends one and a
 * number never leaves its unit (Milchin, "Справочник издателя и автора"). Only spaces change: no
 * mark, letter or dash of the source does, and {@link plainSpaces} gives the source's text back.
 */
export function bindSpaces(text: string): string {
  return rules.reduce((bound, [pattern, replacement]) => bound.replace(pattern, replacement), text);
}

/** The same text with ordinary spaces: for titles, addresses and comparison. */
export function plainSpaces(text: string): string {
  return text.replaceAll(nbsp, " ");
}

const nbsp = "\u00a0";

// U+00A0 and not the narrow U+202F: fonts cut to an alphabet lack the latter.
const before = String.raw`(?<=^|[\s(\[«„"“–—-])`;

const shortWords = [
  ..."а без в во да для до за и из или к ко ли на над не ни но о об обо от по под при про с со то у я".split(
    " ",
  ),
  ..."из-за из-под".split(" "),
  // Kazakh words that lean on the next one: conjunctions and determiners.
  ..."бір бұл екі ең мен не осы сол үш".split(" "),
  // English articles and prepositions, for names and quotations.
  ..."a an at by in of on or the to".split(" "),
];

const units = [
  "%|‰|°|₸|\\$|€|₽",
  "(?:тыс|млн|млрд|трлн)(?![а-яё])\\.?",
  "(?:кг|км|м|см|мм|га|т|г|л|кВт|МВт|ГВт|тг|руб|тнг)(?![\\p{L}])\\.?",
  "(?:процент|тенге|рубл|доллар|евро|человек|раз|год|лет|час|минут|секунд|дн|день|дней|недел|месяц)[\\p{L}]*",
  "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[\\p{L}]*",
  "(?:пайыз|теңге|адам|жыл|сағат|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)[\\p{L}]*",
].join("|");

const rules: readonly (readonly [RegExp, string])[] = [
  // A dash stays with the words before it.
  [/ (?=[—–]|- )/gu, nbsp],
  // A short word stays with the next one; twice over, for «и в Алматы».
  [new RegExp(`${before}(${shortWords.join("|")}) (?=\\S)`, "giu"), `$1${nbsp}`],
  [/ (?=(?:бы|б|же|ж|ли|ль)(?![\p{L}\p{N}-]))/giu, nbsp],
  [new RegExp(`(?<=\\p{N}) (?=${units})`, "giu"), nbsp],
  // Groups of digits, and words that announce a number: «№ 5», «ст. 12».
  [/(?<=\p{N}) (?=\d{3}(?!\d))/gu, nbsp],
  [/(?<=[№§]|(?<!\p{L})(?:ст|п|гл|стр|рис|г|ул|д|кв)\.) (?=[\p{N}\p{Lu}])/gu, nbsp],
  // Initials stay together and with the surname.
  [/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu, nbsp],
];
