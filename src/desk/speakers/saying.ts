import type { Gender } from "#edition/person-patterns.ts";
import type { Token } from "#edition/tokens.ts";
import { isKazakhVerbOfSaying, isVerbOfSaying } from "./verbs-of-saying.ts";

/** What the form of a verb of saying tells of its subject. */
export interface Saying {
  readonly language: "ru" | "kk" | "en";
  /** Absent when the form is of any gender. */
  readonly gender?: Gender;
  /** One person says words of their own; not many, not a paper, not a messenger. */
  readonly isOwnWords: boolean;
  /** What follows a question are another's words. */
  readonly isQuestion: boolean;
  /** «призвал», «поблагодарил», «опроверг»: the next words may be those of whom or what it is said. */
  readonly isAddressed: boolean;
}

const relaying = /^(?:переда|процитир|цитир|привод|зачит|прочит)/u;
const impersonal = /^(?:говорится|сообщается|отмечается|подчеркивается|сказано|указано|написано|гласит)$/u;
const manyOrNone = /(?:ло|лось|ли|лись|ют|ят|ут|ены)$/u;
const addressing =
  /^(?:призвал|поблагодарил|попросил|обратил|посоветовал|поделил|опроверг|поручил|призывает|поддержал|поддержива|упрекнул|успокоил|утешил|напутствовал|прервал|перебил|поправил|поздравил|поприветствовал|обнадежил|благодарит|советует|просит|просят|описал|бросил|бросает|грозит|пригрозил)/u;
const asking = /^(?:спросил|спрашива|поинтересовал|интересу|недоуме|asked)/u;

/** What a word says of who speaks; nothing when it is no verb of saying. */
export function sayingOf({ text, key, isWord }: Token): Saying | undefined {
  if (!isWord) return undefined;
  const word = text.normalize("NFC").toLowerCase();
  const isQuestion = asking.test(key);
  if (/^[a-z]/u.test(word)) {
    return isVerbOfSaying(word)
      ? { language: "en", isOwnWords: true, isQuestion, isAddressed: false }
      : undefined;
  }
  if (isKazakhVerbOfSaying(word)) {
    const isFinite = /(?:[дт][ыі]|йд[ыі])$/u.test(word);
    return { language: "kk", isOwnWords: isFinite, isQuestion: false, isAddressed: false };
  }
  if (!isVerbOfSaying(word)) return undefined;
  const isOwnWords = ![relaying, impersonal, manyOrNone].some((form) => form.test(key));
  return { language: "ru", ...genderOfForm(key), isOwnWords, isQuestion, isAddressed: addressing.test(key) };
}

/** A man's or a woman's verb, by its end. */
export function genderOfForm(key: string): { readonly gender?: Gender } {
  if (/(?:л|лся|ен)$/u.test(key)) return { gender: "masculine" };
  return /(?:ла|лась|ена)$/u.test(key) ? { gender: "feminine" } : {};
}
