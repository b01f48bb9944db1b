import { cases } from "#edition/inflection.ts";
import { isOpener } from "#edition/people-guards.ts";
import { isSubject, type Mention } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import type { Person } from "#edition/person.ts";
import { isPlace } from "#edition/places.ts";
import { isKazakh, tokensOf, type Token } from "#edition/tokens.ts";
import { hasBystander } from "./bystanders.ts";
import type { View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { isAdverb, isPreposition, isRecipient } from "./small-words.ts";
import { canBe, isCourtesy } from "./titles.ts";
import { mayBeFinite } from "./verb-forms.ts";

/**
 * Whether the words beside a name make it somebody else's: «чабан Марат Оспанов» is not the listed
 * head of a region. A word of which it is not known what it is counts as a description too.
 */
export function isDescribedOtherwise(view: View, mention: Mention): boolean {
  if (isFalse(view, mention)) return true;
  if (mention.by === "role") return false;
  return isOtherBefore(view, mention) || isOtherBehind(view, mention);
}

/**
 * Whether a text may go on with the name for the person of the list: whom the list knows by name alone
 * may be anything, so that a trade in the narration speaks against nobody.
 */
export function isSurelyAnother(view: View, mention: Mention): boolean {
  if (isFalse(view, mention)) return true;
  if (mention.by === "full" && mention.candidates.every(({ person }) => !hasOffice(person))) return false;
  return isDescribedOtherwise(view, mention);
}

/** «поддельный Олжас Бектенов» */
function isFalse({ tokens }: View, { from }: Mention): boolean {
  return /^(?:фальшив|мним|поддельн|сгенерированн|вымышленн|нейросетев|ненастоящ|лже)[а-я]+$|^жалган$/u.test(
    tokens[from - 1]?.key ?? "",
  );
}

const verbEnd = /(?:л|ла|ло|ли|лся|лась|лись|лось|ет|ит|ют|ят|ется|ится|дан|дана)$/u;
/** «поставил точку Бектенов», «развела руками Ибраева»: who somebody is stands in the nominative. */
const notNominative = /(?:[уюыиоеэ]|[оеиы]м|[ая]ми|[ая]х|[ое]го)$/u;
const indeclinableTrade =
  /^(?:атташе|рантье|портье|импресарио|маэстро|конферансье|крупье|кутюрье|сомелье|рефери|жюри|шансонье|визави|гуру|денди|маори|жырау|мим|эконом|имам|\p{L}+[чш][иы])$/u;
const passive =
  /^(?:назначен|избран|признан|отмечен|награжд[её]н|приглаш[её]н|представлен|утвержд[её]н|назван|объявлен|освобожд[её]н)[аы]?$/u;
const joint =
  /^(?:и|а|но|или|либо|что|как|когда|если|где|который|которого|которому|сам|сама|этот|того|тот|ни|не|же|ли|is|was|that|and|by|of|the|мен|пен|бен|жане)$/u;
const harmless =
  /^(?:нынешн|действующ|уважаем|казахстанск|наш|председательствующ|выступающ)[а-я]*$|^(?:бывший|экс|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года|утра|дня|вечера)$|^\p{N}+$/u;

/** «слова Оспанова», «по мнению Токаева» */
const whose = /^(?:слова|словам|словами|мнени[юя]|заявлени[еюя]|сообщени[еюя]|выступлени[еюя]|оценк[аеиу])$/u;
/** «атап өтті Олжас Бектенов», «Үкімет атынан Бектенов»: a verb, or a word of another case. */
const kazakhCase = /(?:[дт][ыи]|[дтн][ае]н?|[гк][ае]|[дтн][ыи]н?)$/u;

function isOtherBefore(view: View, mention: Mention): boolean {
  const { tokens } = view;
  if (hasOwnOffice(view, mention)) return false;
  const nearest = tokens[mention.from - 1];
  const asked = mention.candidates.reduce((all, one) => all | one.cases, 0);
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 8); at--) {
    const token = tokens[at];
    if (token === undefined || (!token.isWord && view.isQuoted[at] !== true)) break;
    if (view.mentionAt[at] !== undefined || sayingOf(token) !== undefined) break;
    const noun = personNoun(token.key);
    if (noun !== undefined) {
      if ((noun.cases & asked) === 0) {
        // «ответил эмиру Токаев»: to whom; «помощник эмира Токаев» goes on.
        if (at === mention.from - 1 && isVerbLike(tokens[at - 1])) return false;
        break;
      }
      return !fits(view, mention, at, { from: at + 1, to: mention.from });
    }
    if (isPreposition(token.key)) return isAgent(view, mention.from - 1);
  }
  if (nearest?.isWord !== true || view.mentionAt[mention.from - 1] !== undefined) return false;
  const { key } = nearest;
  // «с участием Токаева»: what a name in the genitive belongs to does not describe it.
  if ((asked & cases.nominative) === 0) return isAgent(view, mention.from - 1);
  if (isAdverb(key) || isOpener(key) || isPreposition(key) || isPlace(key)) return false;
  if (isRecipient(key) && !indeclinableTrade.test(key)) return false;
  const isPlain = [joint, harmless, verbEnd, whose, passive].some((form) => form.test(key));
  if (kazakhCase.test(key) && isKazakh(tokens)) return false;
  // «заверил горняков Бектенов»: those whom he assured.
  const said = tokens[mention.from - 2];
  if (/(?:[ое]в|шихся|щихся|ям|ых|их)$/u.test(key) && isVerbLike(said)) return false;
  if (notNominative.test(key) && !indeclinableTrade.test(key) && !isKazakh(tokens)) return false;
  if (isPlain || sayingOf(nearest) !== undefined) return false;
  return view.isQuoted[mention.from - 1] !== true && (!nearest.isCapital || isAgent(view, mention.from - 1));
}

/** «премьер-министр страны Олжас Бектенов»: his own office stands before the name, and of what it is. */
function hasOwnOffice({ tokens, mentionAt }: View, mention: Mention): boolean {
  let at = mention.from - 1;
  while (isOfCountry(tokens[at]?.key ?? "") || isPlace(tokens[at]?.key ?? "")) at--;
  const office = mentionAt[at];
  if (at === mention.from - 1 || office?.by !== "role") return false;
  const own = new Set(office.candidates.map(({ person }) => person));
  return mention.candidates.every(({ person }) => own.has(person));
}

/** The nominative of a trade, whatever stands before it. */
function isAgent({ tokens, isQuoted }: View, at: number): boolean {
  const token = tokens[at];
  if (token?.isWord !== true || isQuoted[at] === true) return false;
  const alone = { tokens: [token], mentionAt: [], isQuoted: [false] };
  return (
    hasBystander(alone, { from: 0, to: 1 }, undefined) || /(?:ник|вик|[её]р|ач|ец|ак|як)$/u.test(token.key)
  );
}

/** «Марат Оспанов, чабан из Аягоза»; «Токаев, выступая на форуме,» goes on. */
function isOtherBehind(view: View, mention: Mention): boolean {
  const { tokens } = view;
  const mark = tokens[mention.to];
  if (mark === undefined || !/^[,—–(-]$/u.test(mark.key) || !isSubject(mention)) return false;
  let end = mention.to + 1;
  while (end < tokens.length && (tokens[end]?.isWord === true || view.isQuoted[end] === true)) end++;
  const words = tokens.slice(mention.to + 1, end);
  const [first] = words;
  if (first === undefined || first.isCapital || isStated(view, mention)) return false;
  for (let at = mention.to + 1; at < end; at++) {
    const noun = personNoun(tokens[at]?.key ?? "");
    if (noun !== undefined && (noun.cases & cases.nominative) !== 0 && view.mentionAt[at] === undefined) {
      return !fits(view, mention, at, { from: at + 1, to: end });
    }
    if (isPreposition(tokens[at]?.key ?? "")) break;
  }
  if (view.mentionAt[mention.to + 1] !== undefined) return false;
  if (isAgent(view, mention.to + 1)) return true;
  const goesOn = words.some(
    ({ key }) => verbEnd.test(key) || sayingOf({ ...first, key, text: key }) !== undefined,
  );
  const isGerund = /(?:[аяуи]я|ясь|вши|вшись|ав|ив|ев|ув)$/u.test(first.key);
  // «Сагинтаев, приехавший на стройку,»
  const isParticiple = /(?:вш|ющ|ущ|ащ|ящ)(?:ий|ая)(?:ся)?$/u.test(first.key);
  const isClause = joint.test(first.key) || /^(?:котор|его|ее|чь[яеию]|слова)/u.test(first.key);
  if (isGerund || isParticiple || goesOn || isClause || isPreposition(tokens[mention.from - 1]?.key ?? "")) {
    return false;
  }
  return !isAdverb(first.key) && !isPreposition(first.key) && !isPlace(first.key);
}

/** «Как отметил Токаев, урожай …»: behind the comma stands what was said. */
function isStated({ tokens }: View, mention: Mention): boolean {
  const before = tokens.slice(0, mention.from);
  const verb = before.findLastIndex((token) => sayingOf(token) !== undefined);
  return verb > 0 && !before.slice(verb).some(({ isWord }) => !isWord);
}

function isVerbLike(token: Token | undefined): boolean {
  return token !== undefined && (sayingOf(token) !== undefined || mayBeFinite(token.key));
}

/** Whether the list says what a person is. */
function hasOffice({ aliases }: Person): boolean {
  return aliases.some((alias) => tokensOf(alias).some(({ key }) => personNoun(key) !== undefined));
}

/** Whether a title and what it is of are among the person's own. */
function fits(view: View, mention: Mention, at: number, of: { from: number; to: number }): boolean {
  const lemma = personNoun(view.tokens[at]?.key ?? "")?.lemma ?? "";
  if (isCourtesy(lemma)) return true;
  return mention.candidates.every(({ person }) => {
    if (!hasOffice(person)) return mention.by === "surname";
    const own = new Set(person.aliases.flatMap((alias) => tokensOf(alias).map(({ key }) => key.slice(0, 5))));
    const words = view.tokens.slice(of.from, of.to);
    const end = words.findIndex(({ key }) => isPreposition(key));
    return (
      canBe(person, lemma) &&
      words
        .slice(0, end === -1 ? undefined : end)
        .every(({ key, isWord }) => !isWord || isOfCountry(key) || own.has(key.slice(0, 5)))
    );
  });
}

/** «РК», «республики», «города»: what an office may add to the words that a list has for it. */
export function isOfCountry(key: string): boolean {
  return /^(?:казахстан|республик|стран|рк$|кр$|казакстан|парламент|города$)/u.test(key);
}
