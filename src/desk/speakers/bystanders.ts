import { personNoun } from "#edition/person-nouns.ts";
import type { Gender } from "#edition/person-patterns.ts";
import type { Range, View } from "./reading-aid.ts";
import { isAdverb, isAnothersWords } from "./small-words.ts";
import { isKnownTrade, isThing } from "./trades.ts";

// What is done in, on, about or for is rarely somebody; with, to and from whom it may be.
const ofThings = /^(?:в|во|на|по|о|об|обо|из|до|для|без|при|из-за)$/u;

// Institutions of which a text says «он» too.
const speaking = new Set(
  "фонд банк завод клуб комитет суд холдинг союз совет центр театр музей университет институт комбинат концерн колледж".split(
    " ",
  ),
);

const agent =
  /(?:ист|тел|ник|вик|щик|чик|[её]р|яр|ар|ор|ач|ич|анин|лог|граф|вед|вод|мен|ман|ак|як|ун|ант|ент)(?:а|я|у|ю|ом|ем)$|(?:ист|тель|щик|чик|вик|арь|анин|лог|вед)$|[а-я]{2}ц(?:а|ом|ем)$/u;
const womanAgent = /(?:ниц|тк|ш)(?:а|у|ей|ой|е|ы)$/u;

/**
 * Whether a part of a text has a word that may be somebody, known or not: «вручил орден машинисту». It
 * takes things for people rather than a person for a thing, since «он» may then be that one.
 * @param gender of the person spoken of: beside a man, «больницу» is nobody's «он»
 */
export function hasBystander(
  { tokens, mentionAt, isQuoted }: Pick<View, "tokens" | "mentionAt" | "isQuoted">,
  { from, to }: Range,
  gender: Gender | undefined,
): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.isWord !== true || mentionAt[at] !== undefined || isQuoted[at] === true) continue;
    if (
      ofThings.test(tokens[at - 1]?.key ?? "") ||
      isAdverb(token.key) ||
      /ьш(?:е|ей|ую|ая|ий)$/u.test(token.key)
    ) {
      continue;
    }
    const isAdjectiveBetween = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ую|юю)$/u.test(
      tokens[at - 1]?.key ?? "",
    );
    if (isAdjectiveBetween && ofThings.test(tokens[at - 2]?.key ?? "")) continue;
    if (
      personNoun(token.key) !== undefined ||
      stems(token.key).some((stem) => isKnownTrade(stem) || speaking.has(stem))
    ) {
      return true;
    }
    if (token.isCapital || token.key.length < 5 || stems(token.key).some(isThing)) continue;
    if (agent.test(token.key) || (gender !== "masculine" && womanAgent.test(token.key))) return true;
  }
  return false;
}

const many =
  /(?:ист|тел|ник|щик|чик|[её]р|ар|ц|анин|лог|вед|ант|ент|як|ак|ач)(?:ов|ев|ей|ам|ям|ами|ями|ы|и)$/u;

/** «отметил труд машинистов»: words that follow may be theirs; those who only ask do not count. */
export function hasCrowd({ tokens, isQuoted }: View, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ key, isCapital }, at) =>
        !isCapital &&
        isQuoted[from + at] !== true &&
        many.test(key) &&
        !isThing(key.replace(/(?:ов|ев|ей|ам|ям|ами|ями|ы|и)$/u, "")) &&
        !/^(?:журналист|корреспондент)/u.test(key),
    );
}

/** «напомнил слова Абая», «о письме»: the words beside it may be of that text; «в письме» are his own. */
export function speaksOfTexts({ tokens }: View, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const isOwn = [tokens[at - 1], tokens[at - 2]].some((token) =>
      /^(?:в|во|по|со)$/u.test(token?.key ?? ""),
    );
    if (isAnothersWords(tokens[at]?.key ?? "") && !isOwn) return true;
  }
  return false;
}

/** What the word may be in the nominative. */
function stems(key: string): string[] {
  const bare = key.replace(/(?:ом|ем|ой|ей|[аяуюеы])$/u, "");
  return [key, bare, `${bare}а`, `${bare}ь`, `${bare}й`];
}
