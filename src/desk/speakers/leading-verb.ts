import { cases } from "#edition/inflection.ts";
import { personNoun } from "#edition/person-nouns.ts";
import type { Token } from "#edition/tokens.ts";
import type { View } from "./reading-aid.ts";
import { sayingOf, type Saying } from "./saying.ts";
import { isAdverb } from "./small-words.ts";
import { isInKazakhGroup } from "./verbs-of-saying.ts";

/** The verb of an attribution. */
export interface LeadingVerb {
  readonly saying: Saying;
  /** The token behind it. */
  readonly to: number;
}

/** The verb that an attribution begins with, but for adverbs; in Kazakh a group: «деп атап өтті». */
export function leadingVerb({ tokens }: View): LeadingVerb | undefined {
  const first = tokens.findIndex((token) => sayingOf(token) !== undefined || token.key === "деп");
  const token = tokens[first];
  if (token === undefined || !tokens.slice(0, first).every(isManner)) return undefined;
  const saying = sayingOf(token);
  if (saying !== undefined && saying.language !== "kk") return { saying, to: first + 1 };
  let to = first + 1;
  while (to < tokens.length && tokens[to]?.isCapital === false && isKazakhVerb(tokens[to])) to++;
  if (token.key === "деп") to = Math.max(to, behindKazakhVerb(tokens, first));
  const isOwnWords = /(?:[дт][иы]|йд[иы])$/u.test(tokens[to - 1]?.key ?? "");
  return { saying: { language: "kk", isOwnWords, isQuestion: false, isAddressed: false }, to };
}

/** «снова», «мягко», «по-дружески»: how or when, never who. */
function isManner({ isCapital, key }: Token): boolean {
  if (isAdverb(key)) return true;
  return (
    !isCapital &&
    /[а-я]{3}(?:о|ски)$/u.test(key) &&
    !/(?:ство|радио|бюро|депо|кино|метро|село|дело|слово)$/u.test(key)
  );
}

/** «деп үзілді-кесілді айтты», «деп сынға алды»: whatever is done with «деп», its verb ends the group. */
function behindKazakhVerb(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from + 1; at < Math.min(from + 6, tokens.length); at++) {
    const { isWord, isCapital, key = "", text = "" } = tokens[at] ?? {};
    const noun = personNoun(key);
    if (isWord !== true || isCapital === true) break;
    if (noun !== undefined && (noun.cases & cases.nominative) !== 0) break;
    if (/(?:[дт][ыі])$/u.test(text) && !namesAThing.test(key)) to = at + 1;
  }
  return to;
}

/** «деп аталды»: what was called so. */
const namesAThing = /^(?:атал|санал|жазыл|айтыл|таныл|багалан|хабарлан|жариялан|корсетил)/u;

function isKazakhVerb(token: Token | undefined): boolean {
  return token !== undefined && (isInKazakhGroup(token.text) || sayingOf(token)?.language === "kk");
}
