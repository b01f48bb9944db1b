import { cases } from "#edition/inflection.ts";
import { personOf } from "#edition/people.ts";
import type { Gender } from "#edition/person-patterns.ts";
import { speaksOfTexts } from "./bystanders.ts";
import { clauseStart, isOpening, isPlainBefore, isQuiet, leadsTo, pronounGender } from "./clause-order.ts";
import { cueOfManner, cueOfSubject } from "./cue-of-subject.ts";
import { personCue, pronounCue, type Cue } from "./cue-words.ts";
import { namesOthers } from "./named-others.ts";
import { opinionAt } from "./opinion.ts";
import { leadsToOthers, leadsToWritten } from "./others-words.ts";
import { announcesSpeech } from "./own-statement.ts";
import { mentionsIn, wordsIn, type Range, type View } from "./reading-aid.ts";
import { sayingOf, type Saying } from "./saying.ts";
import { isAdverb, isIrrealis, isPreposition } from "./small-words.ts";
import { hasStranger } from "./strangers.ts";
import { titledMention } from "./titles.ts";

/**
 * What a sentence of narration says of the words beside it: «по мнению Токаева», «Далее он заявил».
 * Only when nobody else is named in it, nothing is denied and nothing else is quoted.
 */
export function cueIn(view: View, sentence: Range): Cue | undefined {
  const { tokens } = view;
  const last = tokens[sentence.to - 1]?.key;
  if (view.hasLooseMarks || last === "?" || /^[—–-]$/u.test(tokens[sentence.from]?.key ?? "")) {
    return undefined;
  }
  if (hasStranger(view, sentence) || speaksOfTexts(view, sentence)) return undefined;
  const sayings = positions(sentence).filter(
    (at) => sayingOf(tokens[at] ?? none) !== undefined && view.isQuoted[at] !== true,
  );
  const opinions = positions(sentence).filter((at) => opinionAt(view, at) !== undefined);
  const [opinion, ...otherOpinions] = opinions;
  if (opinion !== undefined) {
    return otherOpinions.length > 0 || sayings.length > 0 ? undefined : cueOfOpinion(view, sentence, opinion);
  }
  const [verb, ...more] = sayings;
  if (verb === undefined) return cueOfColon(view, sentence);
  if (!more.every((at) => tokens[at - 1]?.key === "и" || isKazakhGroup(view, at))) return undefined;
  const main = isKazakhGroup(view, more.at(-1) ?? verb) ? (more.at(-1) ?? verb) : verb;
  const saying = sayingOf(tokens[main] ?? none);
  if (saying?.isOwnWords !== true || saying.isQuestion) return undefined;
  if (saying.isAddressed && last !== ":") return undefined;
  if (last === ":" && isAroused(tokens[main]?.key) && main < sentence.to - 2) return undefined;
  if (isUnreal(view, { from: sentence.from, to: verb })) return undefined;
  if (!announcesSpeech(view, sentence, { from: verb, to: main + 1 }, saying)) return undefined;
  return (
    cueBehind(view, sentence, main, saying) ??
    cueBefore(view, sentence, verb, main, saying) ??
    (last === ":" ? cueOfSubject(view, sentence, saying) : undefined)
  );
}

/** «Балаева возмутилась рекламой:», «Токаев рассмеялся над шуткой:»: behind the colon may stand what did it. */
function isAroused(key = ""): boolean {
  return /(?:сме(?:ял|ет)|возмут|возмущ|удив|восхит|восхищ|обрад|огорч|поразил|негод)/u.test(key);
}

/** «не стыдно ли ему» asks; any other «не» before the verb may deny it. */
function isUnreal({ tokens }: View, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ key }, at) =>
        isIrrealis(key) && !tokens.slice(from + at, from + at + 4).some((one) => one.key === "ли"),
    );
}

const none = { start: 0, end: 0, text: "", key: "", isWord: false, isCapital: false };

function positions({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** «деп мәлімдеді», «атап өтті»: words of one verb. */
function isKazakhGroup({ tokens }: View, at: number): boolean {
  const [before, found] = [tokens[at - 1], sayingOf(tokens[at] ?? none)];
  if (found?.language !== "kk") return false;
  return before?.key === "деп" || (before !== undefined && sayingOf(before)?.language === "kk");
}

function cueOfOpinion(view: View, sentence: Range, at: number): Cue | undefined {
  const { tokens, mentionAt } = view;
  const opinion = opinionAt(view, at);
  if (opinion?.isOwn !== true || isIrrealis(tokens[at - 1]?.key ?? "")) return undefined;
  const isKazakh = opinion.target < at;
  const told = { from: Math.max(at, opinion.target) + 1, to: sentence.to };
  if (
    leadsToWritten(view, told) ||
    leadsToOthers(view, told) ||
    leadsToOthers(view, { from: sentence.from, to: Math.min(at, opinion.target) })
  ) {
    return undefined;
  }
  const target = tokens[opinion.target]?.key ?? "";
  const pronoun = new Map<string, Gender | undefined>([
    ["его", "masculine"],
    ["ее", "feminine"],
    ["онын", undefined],
  ]);
  if (pronoun.has(target)) {
    if (mentionsIn(view, sentence).length > 0) return undefined;
    const range = isKazakh ? { from: opinion.target, to: at + 1 } : { from: at, to: at + 3 };
    return { who: { gender: pronoun.get(target) }, words: wordsIn(view, range) };
  }
  const mention = isKazakh ? mentionAt[opinion.target] : titledMention(view, opinion.target, cases.genitive);
  const person =
    mention === undefined
      ? undefined
      : personOf(mention, isEnglish(tokens[at]?.key) ? cases.any : cases.genitive);
  if (mention === undefined || person === undefined || namesOthers(view, sentence, person)) return undefined;
  const range = isKazakh ? { from: mention.from, to: at + 1 } : { from: at, to: mention.to };
  return { who: { person, mention }, words: wordsIn(view, range) };
}

function isEnglish(key: string | undefined): boolean {
  return key === "according";
}

/** «…, добавил Касым-Жомарт Токаев», «Как отметил он, …». */
function cueBehind(view: View, sentence: Range, verb: number, saying: Saying): Cue | undefined {
  const { tokens } = view;
  if (saying.language === "kk") return undefined;
  const start = clauseStart(view, sentence, verb);
  if (!isQuiet(view, { from: start, to: verb })) return undefined;
  let at = verb + 1;
  while (
    at < sentence.to &&
    isAdverb(tokens[at]?.key ?? "") &&
    pronounGender(tokens[at]?.key) === undefined
  ) {
    at++;
  }
  const gender = pronounGender(tokens[at]?.key);
  const mention = gender === undefined ? titledMention(view, at, cases.nominative) : undefined;
  const to = mention?.to ?? at + 1;
  if (gender === undefined && mention === undefined) return undefined;
  const after = tokens[to]?.key ?? ".";
  if (!/^[.,:;]$/u.test(after) && !isPreposition(after)) return undefined;
  const words = wordsIn(view, { from: start, to });
  if (gender !== undefined) return pronounCue(view, sentence, gender, saying, words);
  return mention === undefined ? undefined : personCue(view, sentence, mention, saying, words);
}

/** «Токаев также подчеркнул», «Далее он заявил», «Токаев, выступая на форуме, отметил». */
function cueBefore(view: View, sentence: Range, verb: number, main: number, saying: Saying): Cue | undefined {
  const { tokens } = view;
  let at = verb - 1;
  while (
    at >= sentence.from &&
    view.mentionAt[at] === undefined &&
    pronounGender(tokens[at]?.key) === undefined
  ) {
    at--;
  }
  if (at < sentence.from) return undefined;
  const mention = view.mentionAt[at];
  const gender = mention === undefined ? pronounGender(tokens[at]?.key) : undefined;
  const [from, to] = [mention?.from ?? at, mention?.to ?? at + 1];
  if (!leadsTo(view, { from: to, to: verb }, saying)) return undefined;
  const start = clauseStart(view, sentence, from);
  if (!isOpening(view, { from: start, to: from }, mention)) return undefined;
  const words = wordsIn(view, { from: start, to: main + 1 });
  if (mention === undefined) {
    return gender === undefined || !isPlainBefore(view, { from: sentence.from, to: from })
      ? undefined
      : pronounCue(view, sentence, gender, saying, words);
  }
  return personCue(view, sentence, mention, saying, words);
}

/** «Токаев:» before his words. */
function cueOfColon(view: View, sentence: Range): Cue | undefined {
  const mention = view.mentionAt[sentence.to - 2];
  if (view.tokens[sentence.to - 1]?.key !== ":") return cueOfManner(view, sentence);
  if (mention === undefined) return undefined;
  const saying: Saying = { language: "ru", isOwnWords: true, isQuestion: false, isAddressed: false };
  return personCue(view, sentence, mention, saying, wordsIn(view, { from: sentence.from, to: mention.to }));
}
