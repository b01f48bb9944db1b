import { personOf } from "#edition/people.ts";
import type { Person } from "#edition/person.ts";
import { nobodyInFocus, readSentence } from "./focus.ts";
import { hasFiniteVerb } from "./name-line.ts";
import { opinionAt } from "./opinion.ts";
import { sentencesOf, type Range, type View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { hasStranger } from "./strangers.ts";

/**
 * Whether the line behind a quotation says, or may say, that somebody else spoke than the one announced
 * before it: «Об этом сообщил …», «Заверил Касымбек.», «Марат Ибраев, эколог», «(из интервью …)».
 */
export function isContradicted(next: View | undefined, person: Person): boolean {
  const [first] = next === undefined ? [] : sentencesOf(next);
  if (next === undefined || first === undefined) return false;
  if (
    /^(?:[\p{Ll}—–([-]|(?:Источник|Автор|Цитата|Из|По материалам|Дереккөз|Source)(?!\p{L}))/u.test(next.text)
  ) {
    return true;
  }
  const [opening] = next.tokens;
  if (opening !== undefined && sayingOf(opening) !== undefined) return true;
  if (next.tokens.length === 1) return true;
  if (isSignature(next, first)) return namesOther(next, first, person);
  if (isOthersSay(next, first)) return namesOther(next, first, person);
  if (!pointsBack.test(next.text)) return isOfWords(next, first) && namesOther(next, first, person);
  if (readSentence(next, first, nobodyInFocus).announced?.person === person) return false;
  return next.mentions.some((one) => one.from < first.to) || hasStranger(next, first);
}

const pointsBack = /^(?:Об этом|Так|Эт[аио]|Эт[аи]ми|С так|Такое|Такую|Таково|С эт|This|Бұл|Осы)/u;
const longestSignature = 14;

/** A short line without a verb: a name with an office, or where the words are from. */
function isSignature(view: View, first: Range): boolean {
  return (
    view.tokens.length <= longestSignature &&
    first.to === view.tokens.length &&
    !hasFiniteVerb(view) &&
    !view.tokens.some(
      ({ key }, at) => /[а-я](?:ды|ди|ты|ти)$/u.test(key) || opinionAt(view, at) !== undefined,
    )
  );
}

/** «Слова эти принадлежат Абаю», «Касымбек добавил, что …»: it goes on with what was quoted. */
function isOfWords({ tokens }: View, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(({ key }) =>
      /^(?:слова|словам|словами|цитат|строк|фраз|автор|принадлеж|добавил|продолжил|уточнил|заключил|подытожил|резюмировал|сказано|косты|толыктырды)/u.test(
        key,
      ),
    );
}

/** «Гидролог Ибраев говорит так каждую весну», «Ерлан Қошанов осылай деді»: short, and of what was said. */
function isOthersSay({ tokens }: View, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  if (words.some(({ key }) => /^(?:что|чтобы|:|о|об)$/u.test(key))) return false;
  return (
    words.some((token) => sayingOf(token) !== undefined) &&
    words.some(({ key }) => /^(?:так|это|этом|этого|осылай|муны|такое|об)$/u.test(key))
  );
}

function namesOther(view: View, range: Range, person: Person): boolean {
  return hasStranger(view, range) || view.mentions.some((one) => personOf(one) !== person);
}
