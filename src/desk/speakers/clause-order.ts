import { cases } from "#edition/inflection.ts";
import type { Mention } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import type { Gender } from "#edition/person-patterns.ts";
import type { Range, View } from "./reading-aid.ts";
import type { Saying } from "./saying.ts";
import { isAdverb, isIrrealis, isPreposition, isRecipient } from "./small-words.ts";
import { fitsTitle } from "./titles.ts";

// What may stand between a verb of saying and its subject, so that nothing else can be the subject.

/** The gender of a pronoun that can be a subject. */
export function pronounGender(key: string | undefined): Gender | "any" | undefined {
  if (key === "он" || key === "he") return "masculine";
  if (key === "она" || key === "she") return "feminine";
  return key === "ол" ? "any" : undefined;
}

/** Where the clause of a word begins: behind the mark before it. */
export function clauseStart({ tokens, isQuoted }: View, sentence: Range, at: number): number {
  let start = at;
  while (start > sentence.from && (tokens[start - 1]?.isWord === true || isQuoted[start - 1] === true)) {
    start--;
  }
  return start;
}

/** Where the clause of a word ends: before the next mark. */
export function clauseEnd({ tokens, isQuoted }: View, at: number): number {
  let end = at;
  while (end < tokens.length && (tokens[end]?.isWord === true || isQuoted[end] === true)) end++;
  return end;
}

/** Before a verb whose subject stands behind it: «Об этом на форуме», and no other subject. */
export function isQuiet(view: View, { from, to }: Range): boolean {
  let isBehindPreposition = false;
  for (let at = from; at < to; at++) {
    const key = view.tokens[at]?.key ?? "";
    if (isIrrealis(key) || pronounGender(key) !== undefined || view.mentionAt[at] !== undefined) return false;
    isBehindPreposition ||= isPreposition(key) || isRecipient(key);
    const isThis = key === "что" && view.tokens[at - 1]?.key === "вот";
    if (!isAdverb(key) && !isThis && !isBehindPreposition) return false;
  }
  return true;
}

/** Between subject and verb: adverbs, «на заседании правительства», or an insertion between two commas. */
export function leadsTo(view: View, { from, to }: Range, { language }: Saying): boolean {
  const words = view.tokens.slice(from, to);
  if (words.some(({ key }) => isIrrealis(key))) return false;
  const commas = words.filter(({ key }) => key === ",").length;
  const hasOtherMark = words.some((word) => !word.isWord && !/^[,«»]$/u.test(word.key));
  if (language !== "ru") return words.every(({ key }) => isAdverb(key));
  if (hasOtherMark || (commas !== 0 && commas !== 2)) return false;
  const insertionEnd = commas === 2 ? words.findLastIndex(({ key }) => key === ",") + 1 : 0;
  if (commas === 2 && words[0]?.key !== ",") return false;
  if (commas === 2 && /^(?:а|но|и|что|когда|если|котор[а-я]+)$/u.test(words[1]?.key ?? "")) return false;
  const near = words.slice(insertionEnd).map(({ key }) => key);
  if (near.length > 8) return false;
  let isBehindPreposition = false;
  return near.every((key, at) => {
    if (key === "и") return at > 0 && near.slice(at + 1).every(isAdverb);
    isBehindPreposition ||= isPreposition(key) || isRecipient(key);
    return (
      isAdverb(key) || isBehindPreposition || (at === 0 && near[1] === "и" && /(?:л|ла|лся|лась)$/u.test(key))
    );
  });
}

/** Before the subject: adverbs, «на форуме», the title of the name. */
export function isOpening(view: View, { from, to }: Range, mention: Mention | undefined): boolean {
  let isBehindPreposition = false;
  for (let at = from; at < to; at++) {
    const key = view.tokens[at]?.key ?? "";
    if (isIrrealis(key)) return false;
    isBehindPreposition ||= isPreposition(key);
    if (isAdverb(key) || isBehindPreposition) continue;
    const title = personNoun(key);
    if (mention === undefined || title === undefined) return false;
    return !title.isRelation && (title.cases & cases.nominative) !== 0 && fitsTitle(mention, title.lemma);
  }
  // «по поручению Нуртлеу»: a name that does not change may not be the subject there.
  return !isBehindPreposition || mention === undefined || isNominativeOnly(mention);
}

/** Before «он» nobody may act: «Кроме того, он», «Комментируя это, он», but not «Когда старейшина кончил, он». */
export function isPlainBefore({ tokens }: View, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  const isGerund = /(?:[аяуи]я|уя|вши|вшись|ясь|ив|ав|ев|ыв)$/u.test(words[0]?.key ?? "");
  let isBehindPreposition = false;
  return words.every(({ key }) => {
    if (/^(?:его|ему|им|ним|нему|него|нем|ее|ей|ней|нее)$/u.test(key)) return false;
    isBehindPreposition ||= isPreposition(key);
    return isGerund || isBehindPreposition || isAdverb(key) || key === ",";
  });
}

function isNominativeOnly({ candidates }: Mention): boolean {
  return candidates.every((one) => one.cases === cases.nominative);
}
