import type { Mention } from "#edition/people.ts";
import { genderOf, type Gender } from "#edition/person-patterns.ts";
import { isPlace } from "#edition/places.ts";
import { isKazakh } from "#edition/tokens.ts";
import { isPlainBefore, pronounGender } from "./clause-order.ts";
import type { Range, View } from "./reading-aid.ts";
import { isAdverb, isPreposition } from "./small-words.ts";
import { mayBeFinite } from "./verb-forms.ts";

// Which sentences leave it clear of whom a text speaks. What is not surely so makes it unclear.

/** «Он вышел к людям», or one about a thing alone: «Больница рассчитана на триста мест». */
export function goesOnAbout(view: View, { from, to }: Range, gender: Gender | undefined): boolean {
  const words = view.tokens.slice(from, to);
  if (words.slice(0, -1).some(({ isWord }) => !isWord)) return false;
  const pronoun = words.findIndex(({ key }) => ownPronoun(key, gender));
  if (pronoun !== -1) {
    return (
      isPlainBefore(view, { from, to: from + pronoun }) && isBare(view, { from: from + pronoun + 1, to })
    );
  }
  const [first, second] = words;
  if (first === undefined || second === undefined || /(?:ый|ий|ой|ая|яя)$/u.test(first.key)) return false;
  const isWeather = /^(?:погода|небо|солнце|дождь|снег|ветер)$/u.test(first.key);
  return (isWeather && words.length <= 5) || madeThing.test(second.key);
}

const madeThing = /^(?:рассчитан|построен|возведен|оснащен|запланирован)[аоы]?$/u;

function ownPronoun(key: string, gender: Gender | undefined): boolean {
  const own = pronounGender(key);
  return own !== undefined && own !== "any" && (gender === undefined || own === gender);
}

/** A sentence that names its subject and nobody whom a pronoun behind it could mean too. */
export function isOnlyAbout(view: View, sentence: Range, mention: Mention): boolean {
  return (
    !hasActorOfItsOwn(view, sentence, mention) &&
    isBare(view, { from: sentence.from, to: mention.from }) &&
    isBare(view, { from: mention.to, to: sentence.to })
  );
}

const ofThings = /^(?:в|во|на|по|о|об|обо|из|до|для|без|при|in|at|on|about)$/u;
/** «…, слово взял передовик»: another clause with a verb that agrees, whoever does it. */
function hasActorOfItsOwn(view: View, sentence: Range, { from, to, candidates }: Mention): boolean {
  const { tokens, mentionAt, isQuoted } = view;
  const gender = candidates[0] && genderOf(candidates[0].person);
  let isOwn = true;
  let isDone = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    const { key = "", isWord = false } = tokens[at] ?? {};
    if (/^(?:которые|которых)$/u.test(key)) return true;
    if (!isWord && key !== "-" && isQuoted[at] !== true && mentionAt[at] === undefined) {
      isOwn = at < from;
    }
    if (at >= from && at < to) isOwn = true;
    if (!mayBeFinite(key) || !agrees(key, gender) || mentionAt[at] !== undefined) continue;
    // The first verb in or behind its own clause is the subject's, and what is joined to it by «и».
    if (!isDone && at > to) isDone = true;
    else if (!isOwn && !isJoined(tokens, at)) return true;
  }
  return false;
}

function agrees(key: string, gender: Gender | undefined): boolean {
  if (gender === undefined) return /(?:л|лся|ла|лась)$/u.test(key);
  return (gender === "masculine" ? /(?:л|лся)$/u : /(?:ла|лась)$/u).test(key);
}

/** «приехал и осмотрел», «который приехал»: the same one does it, or it is said of a thing. */
function isJoined(tokens: View["tokens"], at: number): boolean {
  return /^(?:и|а|но|котор(?:ый|ая|ое))$/u.test(tokens[at - 1]?.key ?? "");
}

// «қонаққа», «анасына»: singular, in whatever case.
const kazakhPerson =
  /^(?:адам|азамат|бала|ана|аке|ага|апа|ата|аже|ини|карындас|конак|досы?|кыз|жигит|кари?я|аксакал|айел|корши|коршини?|карсылас|жаттыктырушы|бапкер|студент|мугалим|дариг?ер|оку?шы|жазушы|акын|анши|тургын|жургизуши|журналист|тилши|депутат|министр|аким|президент|директор|ректор|кеними?з|омирлик|жары|куйеу|улы|аны|онын|оган|оны|онымен)(?!лар|лер|дар|дер|тар|тер)(?:ы|и|сы|си|ымыз|имиз)?(?:[дтн][ыи]н?|[гк][ае]|[ын]а|на|не|нан|нен|[дт][ае]н?|[мбп]ен)?$/u;
/** To whom, whom, whose, with whom, before the verb: whoever it is may speak next. */
const actedOnInKazakh = /(?:[гк][ае]|[тдн][ыи]н?|[мбп]ен|[ын]а)$/u;
const things =
  /^(?:школ|больниц|дорог|выставк|стройк|площадк|фабрик|библиотек|шахт|ферм|станци|церемони|поездк|программ|област|стран|республик|компани|мечет|границ|плотин|заседани|совещани|переговор|форум|работ|реч|встреч|итог)/u;

/** Nothing in it is with somebody; for who may be meant besides, see the bystanders. */
function isBare(view: View, { from, to }: Range): boolean {
  const isCyrillicKazakh = isKazakh(view.tokens);
  let isBehind = false;
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (token?.isWord !== true || view.isQuoted[at] === true || view.mentionAt[at] !== undefined) continue;
    const { key } = token;
    if (isPreposition(key)) {
      isBehind = ofThings.test(key);
      if (!isBehind && /^(?:с|со|к|ко|у|перед|за|with|to)$/u.test(key)) {
        const next = view.tokens[at + 1]?.key ?? "";
        if (!isPlace(next) && !things.test(next) && !/(?:ами|ями|ам|ям)$/u.test(next)) return false;
      }
      continue;
    }
    if (isAdverb(key) || isPlace(key) || things.test(key) || key === "и") continue;
    if (isCyrillicKazakh) {
      if (kazakhPerson.test(key) || (actedOnInKazakh.test(key) && at < to - 2)) return false;
      continue;
    }
    // «обнял малыша»: in this case a man is acted on, if it is one.
    if (/(?:[аяуюи]|[ое]го)$/u.test(key) && mayBeFinite(view.tokens[at - 1]?.key ?? "")) return false;
    if (/^[a-z]/u.test(key)) {
      const isVerb = at === from || key.endsWith("ed");
      if (!isVerb && !isBehind && !/^(?:the|a|an|also|and)$/u.test(key)) return false;
      continue;
    }
  }
  return true;
}
