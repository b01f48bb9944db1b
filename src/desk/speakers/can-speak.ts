import { cases } from "#edition/inflection.ts";
import { personOf, type Mention } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import { genderOf, type Gender } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import type { Range, View } from "./reading-aid.ts";
import { sayingOf, type Saying } from "./saying.ts";
import { approach } from "./subject-phrase.ts";
import { fitsTitle } from "./titles.ts";
import { mayBeFinite } from "./verb-forms.ts";

/** Whom a mention gives the words of an attribution to, as far as nothing around it speaks against it. */
export function speakerBy(view: View, clause: Range, mention: Mention, saying: Saying): Person | undefined {
  const person = personOf(mention, cases.nominative);
  const before = approach(view, { from: clause.from, to: mention.from });
  if (person === undefined || before === undefined) return undefined;
  if (!agreesWith(person, saying.gender, mention)) return undefined;
  if (before.title !== undefined && !fitsTitle(mention, before.title)) return undefined;
  const mayBeAnothers = mention.candidates.some((one) => one.cases !== cases.nominative);
  if ((before.hasRelation || before.hasTrade) && (mention.by !== "full" || mayBeAnothers)) return undefined;
  if (before.isBehindPreposition && mayBeAnothers) return undefined;
  // «капитан после встречи с Алимханулы», «министр после доклада Жумабаева»: whose name it is, nothing shows.
  const isAnybodys = mention.by === "surname" && (mayBeAnothers || genderOf(person) === "feminine");
  if (before.isBehindMore && isAnybodys) return undefined;
  // «гостья Ким» may be Kim's guest.
  if (before.title !== undefined && mention.by === "surname" && mayBeAnothers) return undefined;
  if (mention.by === "role" && isOfThen(view, clause)) return undefined;
  if (saying.language !== "ru" && before.hasTrade) return undefined;
  return isClosed(view, { from: mention.to, to: clause.to }, saying) ? person : undefined;
}

/** «сказал в 1998 году глава государства»: who held the office then? */
function isOfThen({ tokens }: View, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(({ key }) => /^(?:(?:1[89]|20)\d\d|тогда|тогдашн\p{L}*|прошл\p{L}+)$/u.test(key));
}

/** «сказала» is said of no man; an office may have any ending, «сказала глава государства» too. */
export function agreesWith(person: Person, gender: Gender | undefined, mention: Mention): boolean {
  const own = genderOf(person);
  if (gender === undefined || own === undefined || own === gender) return true;
  return mention.by === "role" && own === "feminine" && mention.cue === undefined;
}

/** «деді Мемлекет басшысы БҰҰ мінберінде», «деді Тоқаев Орбанға»: where, when and to whom; not «Тоқаев кеңесшісі». */
function isWhereInKazakh({ tokens, isQuoted }: View, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (
    last === undefined ||
    words.length > 6 ||
    words.some(({ isWord, key }, at) => !isWord || isQuoted[from + at] === true || /[гк][ае]н$/u.test(key))
  ) {
    return false;
  }
  const isOpen = words.some(
    ({ key }) =>
      /^(?:ата|ага|апа|ана|мырза|ханым)$|^атында/u.test(key) ||
      (/(?:[сш]?[ыи]|мен|пен|бен|жане)$/u.test(key) && !/(?:[гк][ыи])$/u.test(key)),
  );
  return (
    !isOpen && /(?:[дт][ае]|[дтн][ае]н|[гк][ае]|[ыи]н[ае]|п|кейин|бурын|алдында|кези?нде)$/u.test(last.key)
  );
}

/** Behind the subject no second one: «Токаев и …», «Tokayev spokesman», «Тоқаев кеңесшісі». */
export function isClosed(view: View, { from, to }: Range, { language }: Saying): boolean {
  if (from >= to) return true;
  if (language === "kk") return isWhereInKazakh(view, { from, to });
  const next = view.tokens[from];
  if (language === "en") {
    return /^(?:on|in|at|during|after|to|also|today|later|and|of)$/u.test(next?.key ?? "");
  }
  for (let at = from; at < to; at++) {
    const key = view.tokens[at]?.key ?? "";
    const noun = personNoun(key);
    if (noun !== undefined && (noun.cases & cases.nominative) !== 0 && view.isQuoted[at] !== true) {
      return false;
    }
    if (/^(?:или|либо|вместе|через|якобы|имени|вместо)$/u.test(key)) return false;
    const then = [view.tokens[at + 1], view.tokens[at + 2]];
    // «ответил Сагинтаев и скрылся в лифте»: he did both.
    const [following] = then;
    if (key === "и" && following !== undefined && !following.isCapital && mayBeFinite(following.key)) {
      continue;
    }
    if (
      key === "и" &&
      at === from &&
      !then.some((token) => token !== undefined && sayingOf(token) !== undefined)
    ) {
      return false;
    }
  }
  return true;
}
