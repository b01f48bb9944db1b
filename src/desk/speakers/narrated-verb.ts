import { personNoun } from "#edition/person-nouns.ts";
import type { Token } from "#edition/tokens.ts";
import type { Range, View } from "./reading-aid.ts";
import { genderOfForm, type Saying } from "./saying.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { isInstitution } from "./trades.ts";
import { mayBeFinite } from "./verb-forms.ts";

// «…», — улыбнулась Жумабаева; «…», — поставил точку Токаев: how words were said, or what they did. Any other
// verb may be one by which the words come to its subject from elsewhere.
const own =
  /^(?:улыб|сме[ею]т|(?:рас|за|по)?смеял|усмех|ухмыл|вздох|вздыха|кивн|кива|пожал|пожима|развел|разводит|отмах|подмиг|нахмур|поморщ|(?:по)?шут|иронизир|съязв|сострил|парир|анонсир|отчитал|отчитыва|реагир|отреаг|отклик|отозвал|отрез|возмут|возмущ|удив|обрад|радова|огорч|негод|сокруш|сетовал|сетует|посетовал|вспыл|взорвал|разозл|растрог|прослез|вмеш|переби|прерв|прерыва|поддерж|поддакн|одобр|(?:по)?хвал|пожел|подыто|закончил|завершил|закрыл|закрывает|заверш|поинтерес|всплесн|горяч|разгоряч|оживи|задума|призадума|помрачн|воодушев|успока|успоко|утеш|подбодр|ободр|приободр|поблагодар|благодар|поздрав|извин|попрощал|поприветств|приветств)/u;

// With «не» only these speak: «не растерялся», «не осталась в долгу».
const defiant =
  /^(?:растерял|сдавал|сда[ею]т|остал|оста[ею]т|унима|унял|сдержал|сдержива|удержал|соглас|соглаша|стал|скрыва|отступа|отстава|сомнева|смутил|выдержал|уступа|теря)/u;
const idiom = /^(?:точку|черту|итог|слово|акцент|вопрос|условие|диагноз|задачу|цель)$/u;

/** The verb of a narrator, its form's gender, and the token behind it. */
export function narratedVerb({ tokens }: View): { readonly saying: Saying; readonly to: number } | undefined {
  let isBehindPreposition = false;
  for (let at = 0; at < Math.min(tokens.length, 7); at++) {
    const token = tokens[at];
    if (token?.isWord !== true || token.isCapital) return undefined;
    const next = tokens[at + 1];
    if (token.key === "не") {
      if (next === undefined || !defiant.test(next.key)) return undefined;
      return found(next, at + 2);
    }
    if (isPreposition(token.key)) isBehindPreposition = true;
    else if (isFiniteVerb(token)) {
      const isIdiom =
        /^(?:постави|подв[её]л|дал)/u.test(token.key) &&
        tokens.slice(at + 1).some(({ key }) => idiom.test(key));
      return own.test(token.key) || isIdiom ? found(token, at + 1) : undefined;
    } else if (!isBehindPreposition && !isManner(token.key)) return undefined;
  }
  return undefined;
}

function found({ key }: Token, to: number): { saying: Saying; to: number } | undefined {
  if (/(?:ло|лось|ли|лись|ют|ят|ут|ются|ятся|утся)$/u.test(key)) return undefined;
  return {
    saying: { language: "ru", ...genderOfForm(key), isOwnWords: true, isQuestion: false, isAddressed: false },
    to,
  };
}

function isFiniteVerb({ key }: Token): boolean {
  return mayBeFinite(key) && personNoun(key) === undefined;
}

function isManner(key: string): boolean {
  return isAdverb(key) || (/[а-я]{3}(?:о|ски)$/u.test(key) && !/(?:ство|дело|слово)$/u.test(key));
}

/** Whether only objects stand between a verb and its subject: «тему», «коллег», «верхнюю планку». */
export function areObjects({ tokens, isQuoted, mentionAt }: View, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ key, isWord, isCapital }, at) =>
        isWord &&
        !isCapital &&
        isQuoted[from + at] !== true &&
        mentionAt[from + at] === undefined &&
        isObject(key),
    );
}

function isObject(key: string): boolean {
  const noun = personNoun(key);
  if (noun !== undefined) return (noun.cases & 1) === 0;
  if (isInstitution(key)) return false;
  if (isAdverb(key) || isPreposition(key)) return true;
  // Only what can be no nominative of one: «точку», «руками», «результаты», «коллег».
  return /(?:[уюыиоеэ]|[оеиы]м|[ая]ми|[ая]х|[ое]го|ей|ов|ев|ег|ек|ок)$/u.test(key) || idiom.test(key);
}
