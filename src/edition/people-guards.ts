import { givenNameOf, isGivenName } from "#edition/given-names.ts";
import { isPatronymic, personNoun } from "#edition/person-nouns.ts";
import { isForeignPlace, isPlace } from "#edition/places.ts";
import { isAbbreviation, isKazakh, type Token } from "#edition/tokens.ts";

// What stands beside a name or role and makes it somebody else's. In doubt it does.

const generation = /^(?:младш|старш|втор|трет|перв)[а-я]+$|^(?:мл|ст|jr|sr)$/u;
const another = /^(?:неки|друг|ин|лже|псевдо|так)(?:ой|ого|ому|им|ом|ая|ую|ий|его|ему)?$/u;
const former =
  /^(?:экс|вице|врио|ио|быв|лже|псевдо|буркынгы|бурынгы|тунгыш|болашак|former|ex|vice|late|acting|then|next|first)$/u;
// The adjectives that leave a role what it is, and words that only look like adjectives.
const harmless =
  /^(?:эт(?:от|ого|ому|им|ом)|сам|само(?:го|му)|наш(?:его|ему|им)?|(?:нынешн|действующ|уважаем)[а-я]+|казахстанск[а-я]+|его|ему|ей|им|ним|ней|своей|своего|этой|такой|всей)$/u;
const adjective = /(?:[ыио]й|[ое]го|[ое]му|[ыи]м|[ая]я|ую|юю|ей)$/u;
const openers = new Set(
  (
    "далее также затем потом позже ранее раньше вчера сегодня завтра накануне однако но а и по как при тогда еще " +
    "кстати так если когда пока сам сама со от для на во в с об о к у из за под над между это этот вот сейчас " +
    "наконец впрочем кроме поэтому вместе впервые теперь снова вновь напомним отметим утром днем вечером после " +
    "перед ночью обращаясь завершая комментируя отвечая подводя открывая выступая говоря " +
    "said says that but then today yesterday later and when бугин кеше сонымен осы сондай-ак алайда бирак деди дейди"
  ).split(" "),
);
// A role of one word may go on with these; any other word may say of what.
const onward =
  /(?:л|ла|ло|ли|лся|лась|ет|ит|ют|ят|ут|ется|ится)$|^(?:уже|еще|также|тоже|вновь|снова|сам|сама|лично|затем|потом|сегодня|вчера|накануне|и|а|но|на|в|во|при|после|из|к|об|о|перед|не|said|says|added|told|noted|stressed|also)$/u;

/** «далее», «вчера», «в»: words that open a sentence and name nobody. */
export function isOpener(key: string): boolean {
  return openers.has(key);
}

/** Whether a name is somebody else's for the words beside it. */
export function isGuardedName(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after, second] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (
    before !== undefined &&
    (before.key === "&" || another.test(before.key) || generation.test(before.key))
  ) {
    return true;
  }
  if (after === undefined) return false;
  if (
    after.isCapital &&
    !isAbbreviation(after) &&
    !isPlace(after.key) &&
    isSameScript(after, tokens[from]) &&
    // «Қасым-Жомарт Тоқаев Еуразия университетіне барды»: the verb ends the sentence, and much stands before it.
    !(to - from > 1 && isKazakh(tokens) && !isNameLike(after.key)) &&
    !isDative(after, tokens[to - 1])
  ) {
    return true;
  }
  return generation.test(after.key) || after.key === "&" || (after.key === "и" && second?.key === "ко");
}

function isNameLike(key: string): boolean {
  return (
    isGivenName(key) ||
    isPatronymic(key) ||
    /(?:[ое]ва?|[иы]на?|ский|ская|[уы]лы|кызы|бай|бек|хан)$/u.test(key)
  );
}

/** The word that makes a surname another's: «Тимур Иванов», «А. Иванов»; nothing when it stands alone. */
export function namesakeAt(tokens: readonly Token[], at: number): Token | undefined {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (isInitial(after) && tokens[at + 2]?.key === ".") return after;
  if (before?.key === "." && isInitial(tokens[at - 2])) return tokens[at - 2];
  if (before?.isCapital !== true || isAbbreviation(before) || isPlace(before.key)) return undefined;
  if (personNoun(before.key) !== undefined) return undefined;
  if (isOtherCase(tokens, at - 1, tokens[at])) return undefined;
  return beginsSentence(tokens, at - 1) && opensSentence(before.key) ? undefined : before;
}

/** «Далее», «Отдельно», «Досталось»: the first word of a sentence that no given name looks like. */
function opensSentence(key: string): boolean {
  return (
    openers.has(key) || (/[а-я]{3}(?:о|лось)$/u.test(key) && !isGivenName(key) && !foreignName.test(key))
  );
}

const foreignName =
  /^(?:марко|пабло|антонио|бруно|дарио|марио|серхио|алессандро|фернандо|роберто|данило|михайло)$/u;

/**
 * «С Трампом Токаев рассказал», «сказал Путину Токаев», «в Бурабае Токаев»: a given name has its
 * surname's case, so this is somebody or something else. Only where the endings leave no doubt.
 */
function isOtherCase(tokens: readonly Token[], at: number, surname: Token | undefined): boolean {
  const name = tokens[at];
  if (name === undefined || surname === undefined || oblique.test(surname.key)) return false;
  const { isMans, isWomans } = givenNameOf(name.key);
  if (isMans || isWomans) return false;
  if (/(?:[ое]в|[иы]н)у$|[сц]кому$/u.test(name.key)) return true;
  // A surname that stays as it is may stand behind a woman's name that does too, in any case.
  if (!/(?:[ое]в|[иы]н|[сц]кий)$/u.test(surname.key)) return false;
  let before = at - 1;
  while (tokens[before]?.isCapital === true && !governing.test(tokens[before]?.key ?? "")) before--;
  return governing.test(tokens[before]?.key ?? "") || /[бвгджзклмнпрстфхцчшщ]у$/u.test(name.key);
}

const oblique = /(?:[аяуюыие]|ом|ем|ым|им|ой|ей)$/u;
/** «сказал Токаев Путину» */
function isDative({ key, text }: Token, surname: Token | undefined): boolean {
  if (/[әғқңөұүһі]/iu.test(surname?.text ?? text) && /(?:[гк][ае])$/u.test(key)) return true;
  const isDeclined = /(?:[ое]в|[иы]н|[сц]кий)$/u.test(surname?.key ?? "");
  return isDeclined && /[бвгджзклмнпрстфхцчшщ]у$/u.test(key);
}

const governing =
  /^(?:с|со|к|ко|у|от|из|до|для|без|в|во|на|о|об|при|про|за|над|под|перед|между|через|около|против)$/u;

/** Whether the word before a surname is surely another given name, so that the text has two of that surname. */
export function hasNamesake(tokens: readonly Token[], at: number): boolean {
  if (isSurnameFirst(tokens, at)) return true;
  const namesake = namesakeAt(tokens, at);
  if (namesake === undefined) return false;
  if (isInitial(namesake) || isGivenName(namesake.key)) return true;
  // «глава Минздрава Иванова»: what an office is of is no given name.
  return !beginsSentence(tokens, at - 1) && personNoun(tokens[at - 2]?.key ?? "") === undefined;
}

/** «Кардиолог Каримова Сауле», «Каримов Олжас Абаевич»: as in a list, the given name behind the surname. */
function isSurnameFirst(tokens: readonly Token[], at: number): boolean {
  const [after, second] = [tokens[at + 1], tokens[at + 2]];
  if (after?.isCapital !== true || (second?.isCapital === true && !isPatronymic(second.key))) return false;
  const { isMans, isWomans } = givenNameOf(after.key);
  return isMans || isWomans;
}

/** Whether a role without a name is somebody else's: «бывший …», «президент Франции», «… и Узбекистана». */
export function isGuardedRole(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after, second] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (before !== undefined && isOtherBefore(tokens, from, before)) return true;
  if (after === undefined) return false;
  if ((after.isCapital && !goesOnInKazakh(tokens, to)) || /^[-«"„“(&]$/u.test(after.key)) return true;
  if (/^(?:и|или|либо|or|and|жане)$/u.test(after.key) && second?.isCapital === true) return true;
  if (/^(?:по|с|до|of|мен|пен|бен|жане|ретинде)$/u.test(after.key)) return true;
  if (/^(?:в|во|in)$/u.test(after.key) && /^\p{N}/u.test(second?.key ?? "")) return true;
  return to - from === 1 && after.isWord && !onward.test(after.key);
}

/**
 * «Мемлекет басшысы Үкімет отырысында», «Мемлекет басшысы Олжас Бектеновті қабылдады»: Kazakh says of what
 * before the office, and to whom behind it.
 */
function goesOnInKazakh(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  if (after === undefined || !isKazakh(tokens)) return false;
  let last = to;
  while (tokens[last + 1]?.isCapital === true) last++;
  const isActedOn = last > to && /(?:[тдн][ыи]|[мпб]ен|[гк][ае])$/u.test(tokens[last]?.key ?? "");
  return isActedOn || isPlace(after.key) || isAbbreviation(after) || personNoun(after.key) !== undefined;
}

function isOtherBefore(tokens: readonly Token[], from: number, before: Token): boolean {
  if (before.key === "-" || before.key === "&" || former.test(before.key)) return true;
  // «и. о. главы государства»
  if (before.key === ".") return tokens[from - 2]?.key === "о" && tokens[from - 3]?.key === ".";
  if (!before.isWord || openers.has(before.key) || harmless.test(before.key)) return false;
  // «закрыла тему министр»
  if (adjective.test(before.key) && !(before.key.length < 6 && before.key.endsWith("му"))) return true;
  // «В Астане глава государства», «написал в Threads глава Нацбанка»; «во Франции» it is theirs.
  if (before.isCapital && governing.test(tokens[from - 2]?.key ?? "")) return isForeignPlace(before.key);
  return (
    before.isCapital && !isAbbreviation(before) && (isPlace(before.key) || !beginsSentence(tokens, from - 1))
  );
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.text);
}

function isSameScript(a: Token, b: Token | undefined): boolean {
  return /^\p{Script=Latin}/u.test(a.text) === /^\p{Script=Latin}/u.test(b?.text ?? "");
}

/** Whether a token is the first word of a sentence, where a capital says nothing. */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.key === ".") return !isInitial(tokens[at - 2]);
  return /^[!?…«"„“:—–-]$/u.test(before.key);
}
