import { isPlace } from "#edition/places.ts";
import { isKazakh } from "#edition/tokens.ts";
import type { View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { mayBeFinite } from "./verb-forms.ts";

const heads =
  /^(?:президент[а-я]*|премьер|премьер-министри?|премьерша|канцлер|король|королева|эмир|султан|шейх|генсек|хан|царь|император|монарх|принц|president|leader|premier|chancellor|king|queen)$/u;
const headsOfMany = /^(?:глава|лидер|басшысы|head)$/u;
const headsOfParties = /^(?:председатель|торагасы|секретарь|хозяин|chairman)$/u;
const ofParty = /^(?:цк|президиум[а-я]*|бел[а-я]+|госсовет[а-я]*)$/u;
const ofNoState =
  /^(?:мин|мажилис|сенат|парламент|правительств|сов|нац|антикор|палат|комитет|суд|прокуратур|агентств|самрук|банк|университет|академи|институт|област|город|район)/u;

function isState(key: string): boolean {
  return (isPlace(key) && !ofNoState.test(key)) || /^(?:сша|оаэ|рф|кнр|кндр|кхр|акш|ес|оон|снг)$/u.test(key);
}

/** «Президент прибыл», «господин президент»: no word says of what. */
export function isBareHead({ tokens, mentionAt }: View, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.key.startsWith("президент") !== true || mentionAt[at + 1] !== undefined) return false;
  if (/(?:ск|н)(?:ий|ого|ому|им|ом|ый)$|^(?:и|экс|бывш.*|нов.*)$/u.test(before?.key ?? "")) {
    return false;
  }
  // «Франция президенті», but «В Астане президент»
  const isOfPlace =
    before?.isCapital === true && isPlace(before.key) && !isPreposition(tokens[at - 2]?.key ?? "");
  if (isKazakh(tokens) && /(?:[дтн][ыи]н)$/u.test(before?.key ?? "")) return false;
  if (/^[-.&]$/u.test(before?.key ?? "") || isOfPlace) return false;
  if (next?.isWord !== true) return next?.key !== "-";
  if (next.isCapital) return isKazakh(tokens) && isPlace(next.key);
  return (
    isAdverb(next.key) ||
    isPreposition(next.key) ||
    sayingOf(next) !== undefined ||
    mayBeFinite(next.key) ||
    next.key === "и" ||
    isKazakh(tokens)
  );
}

/** «президент США», «лидер Узбекистана», «российский лидер»; «глава Минздрава» heads no state. */
export function isHeadOfState(view: View, at: number, lemma: string): boolean {
  if (view.isQuoted[at] === true && !isWholeQuoted(view)) return false;
  if (heads.test(lemma)) return view.mentionAt[view.mentionAt[at]?.to ?? at + 1]?.isDoubtful !== false;
  const [following, former] = [view.tokens[at + 1], view.tokens[at - 1]];
  // «Председатель КНР», «Қытай Төрағасы», «генеральный секретарь ЦК»
  if (headsOfParties.test(lemma)) {
    const isOfState = [following, former].some((one) => one?.isCapital === true && isState(one.key));
    return isOfState || ofParty.test(following?.key ?? "");
  }
  if (!headsOfMany.test(lemma)) return false;
  const next = view.tokens[view.mentionAt[at]?.to ?? at + 1];
  const before = view.tokens[at - 1]?.key ?? "";
  const isOfState = next?.isCapital === true && (view.mentionAt[at] !== undefined || isState(next.key));
  return isOfState || /(?:ск(?:ий|ого|ому|им|ом|ая|ой|ую)|нын|нин|дын|дин|тын|тин)$/u.test(before);
}

function isWholeQuoted({ isQuoted }: View): boolean {
  return isQuoted.every(Boolean);
}

/** «глава Минздрава» is as good as a minister; «лидер страны» may head any state. */
export function officeOf(lemma: string, of: string): string | undefined {
  if (heads.test(lemma) || lemma === "господин") return undefined;
  if (!headsOfMany.test(lemma)) return lemma;
  return isState(of) || /^(?:стран|государств|республик|наци|народ|режим|мемлекет|ел$)/u.test(of)
    ? undefined
    : "министр";
}
