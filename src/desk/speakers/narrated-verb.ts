import { personNoun } from "#edition/person-nouns.ts";
import type { Token } from "#edition/tokens.ts";
import type { Range, View } from "./reading-aid.ts";
import { genderOfForm, type Saying } from "./saying.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { isInstitution } from "./trades.ts";
import { mayBeFinite } from "./verb-forms.ts";

// «…», — улыбнулась Жумабаева; «…», — поставил точку Токаев: behind a comma and a dash the narrator's verb may
// be any, as long as it is not one by which the words come to the subject from elsewhere.

/** What one reads, hears, makes or signs has words of its own. */
const notOwn =
  /^(?:услыш|слыш|подслуш|прочит|прочел|прочл|увид|видел|видит|узнал|узнает|получ|запомн|запомин|принял|принима|нашел$|нашла$|перев(?:ел|ела|одит)|назва|называ|именова|зачит|огласи|оглаша|озвуч|спел|пел$|пела$|поет$|исполн|снял|снима|постави|представ|подари|вруч|процитир|цитир|пересказ|передразн|пародир|изобраз|изобража|сыгра|игра|открыл|откры[вт]|выбра|купи|подписа|утверди|разработа|созда|основа|возглав|запусти|прислал|присыла|переда|привел|приводит|привод|сослал|ссыла|транслир|повтор|учил|помнит|помнил|носит|носил|висит|висел|звучит|звучал|значит|означа|гласи|стал$|стала$|был$|была$|станет|будет|издал|опубликова|публику|выпусти|посвяти|адресова|отправ|направ|вдохнов|обвини|обвиня|смотр|посмотр|читал|читает|вел$|вела$|ведет|может|мог$|могла$|хотел|хочет|должен|должна|встрет|встреча|провел|проводи|ждет|ждал|люби)/u;

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
        /^(?:поставил|подв[её]л|постави|дал)/u.test(token.key) &&
        tokens.slice(at + 1).some(({ key }) => idiom.test(key));
      return notOwn.test(token.key) && !isIdiom ? undefined : found(token, at + 1);
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
