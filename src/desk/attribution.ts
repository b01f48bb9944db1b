import { mayBeFinite } from "./speakers/verb-forms.ts";
import { isInKazakhGroup, isKazakhVerbOfSaying, isVerbOfSaying } from "./speakers/verbs-of-saying.ts";

// Longer clauses carry a story of their own.
const longest = 200;

const leadIns =
  /^(?:(?:также|затем|далее|потом|позже|ранее|тогда|ещё|еще|так|снова|при этом|в свою очередь|кроме того|вместе с тем|в то же время|коротко|кратко|сухо|тихо|громко|честно|строго|тв[её]рдо|спокойно|уверенно|мягко|резко|грустно|весело|серь[её]зно|скромно|гордо|сдержанно|лаконично|he|she|they)\s+)*/iu;

// Abbreviations after which a capital does not begin a sentence.
const abbreviation =
  /(?:^|[\s(-])(?:\p{Lu}|г|им|ул|ст|т|д|п|см|проф|акад|зам|тыс|млн|млрд|mr|mrs|ms|dr)\.$/iu;

/**
 * The attribution a clause makes, in its own words without the full stop, or nothing when it is
 * narration. A true attribution begins in lower case with a verb of saying, «подчеркнул лидер
 * Казахстана.», and is one sentence that ends there. In doubt it is narration: an attribution that
 * swallowed a sentence would put words of the story under a quotation.
 */
export function attributionOf(clause: string): string | undefined {
  const words = clause.trim().replace(/\.$/u, "").trimEnd();
  if (words.length > longest || !/^\p{Ll}/u.test(words)) return undefined;
  if (/[.,;:!?…—–-]$/u.test(words) || goesOn(words)) return undefined;
  return saysFirst(words) ? words : undefined;
}

// «…», — так называется фонд; «…», — это девиз; «…», — такие слова услышал аким.
const aboutTheWords =
  /^(?:так|это|этот|эта|эти|вот|так\p{L}+|под|именно|как|а|но|и|чтобы|что|где|котор\p{L}+|название|девиз|лозунг|имя|второ\p{L}+|перв\p{L}+)(?!\p{L})/u;
const unreal = /(?<!\p{L})(?:бы|якобы|будто)(?!\p{L})/u;

/**
 * The clause behind a comma and a dash, where a quotation has its narrator whatever the verb is: «с улыбкой
 * парировал Токаев», «не остался в долгу аким».
 */
export function narratorOf(clause: string): string | undefined {
  const words = clause.trim().replace(/\.$/u, "").trimEnd();
  if (words.length > longest || !/^\p{Ll}/u.test(words) || aboutTheWords.test(words)) return undefined;
  if (unreal.test(words) || /[.,;:!?…—–-]$/u.test(words) || goesOn(words)) return undefined;
  const first = words.match(/\p{L}+/gu) ?? [];
  if (first[0] === "деп") {
    return first.slice(1, 4).some((word) => /[дт][ыі]$/u.test(word)) ? words : undefined;
  }
  return first.slice(0, 4).some((word) => mayBeFinite(word)) ? words : undefined;
}

/** True when the clause begins with a verb of saying, but for words like «также» and «в свою очередь». */
export function saysFirst(clause: string): boolean {
  const [first = "", ...others] = clause.replace(leadIns, "").match(/[\p{L}-]+/gu) ?? [];
  if (first.toLowerCase() === "деп") {
    return others.slice(0, 3).some((word) => isKazakhVerbOfSaying(word) || isInKazakhGroup(word));
  }
  return isVerbOfSaying(first);
}

function goesOn(words: string): boolean {
  const reportsMore = /,\s+(?:что|чтобы|будто)(?!\p{L})|^(?:\p{L}+ ){1,2}that(?!\p{L})/iu;
  const speechGoesOn = /:|[,.;!?…]\s*[—–]|(?:[,;!?…]\s*|\.\s+)-|[—–-]\s*[«„“"]/u;
  return reportsMore.test(words) || speechGoesOn.test(words) || hasSecondSentence(words);
}

function hasSecondSentence(words: string): boolean {
  return [...words.matchAll(/[.!?…][»”"]?\s+(?=[\p{Lu}«„“"—–-])/gu)].some(
    (end) => !abbreviation.test(words.slice(0, end.index + 1)),
  );
}
