import { isGivenName } from "#edition/given-names.ts";
import { beginsSentence, isOpener } from "#edition/people-guards.ts";
import { isPatronymic, personNoun } from "#edition/person-nouns.ts";
import { isPlace } from "#edition/places.ts";
import { isAbbreviation, isKazakh, type Token } from "#edition/tokens.ts";
import { isCommonThing } from "./common-things.ts";
import type { Range, View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { fitsTitle } from "./titles.ts";
import { mayBeFinite } from "./verb-forms.ts";

const surnameEnd =
  /(?:[ое]в|[ое]ва|[иы]н|[иы]на|[сц]кий|[сц]кая|енко|швили|[уи]лы|кызы)(?:а|у|ым|ом|е|ой|ого|ому|им)?$/u;
const plainAdjective = /(?:[сц]к|н|йск)(?:ий|ый|ой|ого|ому|им|ом|ая|ую|ое|ие|ых|их|ые|ыми|ими)$/u;

/** Whether a part of a text names or calls anybody besides the mentions in it. */
export function hasStranger(view: View, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (isStranger(view, at)) return true;
  }
  return false;
}

/**
 * Whether a word may be another person: a noun for one, or a word with a capital that is no place and
 * no name of an institution. In doubt it is.
 */
export function isStranger(view: View, at: number): boolean {
  const { tokens, mentionAt, isQuoted } = view;
  const token = tokens[at];
  if (token?.isWord !== true || mentionAt[at] !== undefined || isQuoted[at] === true) return false;
  if (personNoun(token.key) !== undefined) return !isTitleOfMention(view, at);
  if (!token.isCapital || isAbbreviation(token)) return false;
  if (/^\p{Script=Latin}/u.test(token.text) && /\p{Script=Cyrillic}/u.test(view.text)) return false;
  if (isInitialOnly(view, at) || isPlace(token.key) || isOfKazakhNobody(view, token)) return false;
  if (beginsSentence(tokens, at)) return mentionAt[at + 1]?.by !== "full" && isPersonFirst(view, at);
  const before = tokens[at - 1]?.key ?? "";
  if (/^(?:в|во|на|из|in|at)$/u.test(before)) return false;
  const next = tokens[at + 1];
  const qualifies = next !== undefined && next.isWord && (!next.isCapital || isPlace(next.key));
  return !(plainAdjective.test(token.key) && qualifies && sayingOf(next) === undefined);
}

/** «Лиссабонда», «Дохадағы», «Ұлттық»: where and what kind of, never who. */
function isOfKazakhNobody({ tokens }: View, { key, text }: Token): boolean {
  if (!isKazakh(tokens) || isGivenName(key)) return false;
  // «Жұмысшылардың»: many are no one.
  if (/[а-я]{3}[лдт][ае]р(?:[дтн][ыи]н?|[гк][ае]|[дт][ае]н?|[мбп]ен)$/u.test(key)) return true;
  const isWhere = text.length > 5 && /(?:[дт][ае]|[дт][ае]н|[дт][ае]г[ыи])$/u.test(key);
  return (
    isWhere ||
    /^(?:ултты|мемлекетти|калалы|облысты|аудан(?:ды)|халыкаралы|республикалы|когамды|жогарг|биринши)[кы]?$/u.test(
      key,
    )
  );
}

/** The first word of a sentence has its capital in any case: only what looks like a name is one. */
function isPersonFirst({ tokens }: View, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (isGivenName(token.key) || isPatronymic(token.key)) return true;
  if (next?.isWord !== true) return next?.key === ":";
  // «Казахстанский боксёр», «Первая ракетка»: of what kind the next word is.
  const isAdjective = /(?:[сц]кий|[сц]кая|[ая]я|[ыио]й)$/u.test(token.key);
  if (isAdjective && !next.isCapital && sayingOf(next) === undefined && !mayBeFinite(next.key)) return false;
  if (surnameEnd.test(token.key) && token.key.length > 4 && !plainWord.test(token.key)) return true;
  if (isOpener(token.key) || isAdverb(token.key) || notAName.test(token.key)) return false;
  // «Экономисты отмечают», «Рост составил»: many, and a thing.
  if (/[иы]$/u.test(token.key) && isPluralVerb(next.key)) return false;
  // «Сборную поздравила …»: in this case nobody acts.
  if (isCommonThing(token.key) || /[а-я]{2}(?:[ую]|ть|ться|ти)$/u.test(token.key)) return false;
  if (next.isCapital && !isPlace(next.key) && !isAbbreviation(next) && /^\p{L}/u.test(next.text)) return true;
  // «Трамп ответил», «Старейшина обнял»: who did it may be meant by «он».
  return sayingOf(next) !== undefined || (/(?:л|лся)$/u.test(next.key) && mayBeFinite(next.key));
}

function isPluralVerb(key: string): boolean {
  return /(?:ли|лись|ют|ят|ут|ются|ятся|утся)$/u.test(key) && key.length > 3;
}

const notAName =
  /^(?:он|она|оно|они|ол|олар|мен|мы|вы|я|ты|те|та|сам|сама|сами|следом|затем|тот|другой|другая|другие|иные|многие|некоторые|оба|обе|один|одна|первый|первая|второй|вторая|третий|третья|he|she|they|it|the|a|кто|что|там|здесь|это|все|всё|[а-я]+о)$/u;
// Common first words that end as surnames do.
const plainWord =
  /^(?:вновь|снова|готов[аы]?|основ[аы]?|голова|слова|новый|один|одна|причина|половина|страна|цена|война|вершина|машина|картина|середина|каков[аы]?|таков[аы]?|условия)$/u;

/** «президент Токаев»: the title belongs to the name behind it. */
function isTitleOfMention({ tokens, mentionAt }: View, at: number): boolean {
  const noun = personNoun(tokens[at]?.key ?? "");
  if (noun === undefined || noun.isRelation) return false;
  for (let index = at + 1; index <= at + 6; index++) {
    const [token, mention] = [tokens[index], mentionAt[index]];
    if (mention !== undefined) {
      const agrees = mention.candidates.some((one) => (one.cases & noun.cases) !== 0);
      return agrees && !mention.isDoubtful && fitsTitle(mention, noun.lemma);
    }
    if (token?.isWord !== true || personNoun(token.key) !== undefined) return false;
    if (sayingOf(token) !== undefined || isPreposition(token.key) || /^(?:и|что|как)$/u.test(token.key)) {
      return false;
    }
  }
  return false;
}

function isInitialOnly({ tokens }: View, at: number): boolean {
  return /^\p{Lu}$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.key !== ".";
}

/** Whether speech itself names a person: afterwards «он» may be that one. */
export function namesPersonInSpeech(view: View): boolean {
  return view.tokens.some(
    (token, at) =>
      view.mentionAt[at] !== undefined ||
      (token.isCapital && isGivenName(token.key) && !isPlace(token.key)) ||
      (token.isCapital &&
        view.tokens[at + 1]?.isCapital === true &&
        isStranger(view, at) &&
        isStranger(view, at + 1)),
  );
}
