import { hasBystander } from "./bystanders.ts";
import { clauseEnd, clauseStart } from "./clause-order.ts";
import { leadsToOthers, tellsOfTexts } from "./others-words.ts";
import type { Range, View } from "./reading-aid.ts";
import type { Saying } from "./saying.ts";
import { isAdverb, isPreposition, isRecipient } from "./small-words.ts";

/** What was told, recalled or told on may be another's words, and a law's. */
const tells = /^(?:рассказ|напомн|напомин|вспомн|вспомин|recall|told|tells|еск|баянда)/u;
const documents =
  /^(?:закон(?:а|у|ом|е|ы|ов|ам|ами|ах)?$|конституц|стать(?:я|и|ю|е|ей)$|указ(?:а|у|ом|е)?$|договор(?:а|у|ом|е)?$|устав|кодекс|постановлен|распоряжен|требован|мудрост|присяг|клятв|гимн|хадис|аят|law|constitution)/u;

/**
 * Whether a sentence with a verb of saying announces that its subject's own words follow: by a colon,
 * by «что», or by being a statement itself, «…, добавил Токаев». «Рассказал о разговоре с рабочим» and
 * «отметил роль Конституции» announce nothing: what follows may be the worker's, or the law's.
 */
export function announcesSpeech(view: View, sentence: Range, verb: Range, saying: Saying): boolean {
  const { tokens } = view;
  const isColon = tokens[sentence.to - 1]?.key === ":";
  const isTelling = tells.test(tokens[verb.from]?.key ?? "");
  const behind = { from: verb.to, to: isColon ? sentence.to - 1 : sentence.to };
  const isOfDocument = tokens.slice(sentence.from, sentence.to).some(({ key }) => documents.test(key));
  if (isColon) {
    const isWithClause = tokens.slice(behind.from, behind.to).some(({ key }) => key === ",");
    if ((isWithClause && leadsToOthers(view, behind)) || tellsOfTexts(view, behind)) return false;
    return !(isTelling && (isOfDocument || hasBystander(view, behind, undefined) || speaksOf(view, behind)));
  }
  if (isTelling || isOfDocument || isAbout(view, sentence, verb)) return false;
  // «заявил, что рабочий жаловался»: the next words may be his.
  if (leadsToOthers(view, behind)) return false;
  return saying.language === "kk" || statesWhat(view, behind);
}

/** «о разговоре», «роль»: of what was told. */
function speaksOf({ tokens }: View, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ key }) => /^(?:о|об|обо|про|about)$/u.test(key));
}

/** «О древней мудрости сказал Токаев»; «Об этом сказал Токаев» is of what he said. */
function isAbout(view: View, sentence: Range, verb: Range): boolean {
  const start = clauseStart(view, sentence, verb.from);
  return view.tokens
    .slice(start, verb.from)
    .some(
      ({ key }, at) => /^(?:о|об|обо|про|about)$/u.test(key) && view.tokens[start + at + 1]?.key !== "этом",
    );
}

/** Behind the verb: nothing, its subject, where and to whom it was said, and at most «что …». */
function statesWhat(view: View, { from, to }: Range): boolean {
  const { tokens } = view;
  const end = Math.min(clauseEnd(view, from), to);
  let isBehindPreposition = false;
  for (let at = from; at < end; at++) {
    const key = tokens[at]?.key ?? "";
    if (key === "that") return true;
    if (/^(?:о|об|обо|про|about)$/u.test(key)) {
      if (tokens[at + 1]?.key !== "этом") return false;
      at++;
    } else if (key === "на" && /^вопросы?$/u.test(tokens[at + 1]?.key ?? "")) {
      return end - at <= 3;
    } else if (view.mentionAt[at] !== undefined || isAdverb(key) || isRecipient(key)) {
      continue;
    } else if (/^(?:он|она|he|she|главное|свое)$/u.test(key)) {
      continue;
    } else if (isPreposition(key)) {
      if (!/^(?:в|во|на|по|при|после|перед|у|из|in|at|on|during|after|to)$/u.test(key)) return false;
      isBehindPreposition = true;
    } else if (!isBehindPreposition) {
      // A title before the name: «добавил министр финансов Иванов».
      const mention = view.mentions.find((one) => one.from > at && one.from <= at + 6);
      if (mention === undefined || mention.to > end) return false;
      at = mention.to - 1;
    }
  }
  return true;
}
