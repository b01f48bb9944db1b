/** From a letter of a headline to the one behind the last. */
type Range = [from: number, to: number];

/**
 * Tells speech in a headline from names, which stand in guillemets too. Speech needs two proofs: its
 * words read as a sentence, and the words around say that somebody spoke. In doubt it is a name.
 * @returns where somebody's words stand, with their guillemets
 */
export function spokenIn(headline: string): Range[] {
  return quoted(headline)
    .filter(({ from, to }) =>
      isSpeech(headline.slice(0, from - 1), headline.slice(from, to), headline.slice(to + 1)),
    )
    .map(({ from, to }) => [from - 1, to + 1]);
}

/** What stands in the outer guillemets; none where one is missing. */
function quoted(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[«»]/gu)) {
    if (mark === "«" && depth++ === 0) from = index + 1;
    if (mark === "»" && --depth === 0) found.push({ from, to: index });
    if (depth < 0) return [];
  }
  return depth === 0 ? found : [];
}

function isSpeech(before: string, inside: string, after: string): boolean {
  if (isTitle(before, after) || !readsAsSentence(inside)) return false;
  if (isAnnounced(before)) return true;
  // «Слова», — сказал он; «слова»: Имя о деле. A mark of the speech may stand between.
  const teller = /^[,.]?\s*(?:[:—–]|-\s)\s*(.+)$/u.exec(after)?.[1];
  return before.trim() === "" && ((teller !== undefined && isTeller(teller)) || /^,?\s*де[дйп]/u.test(after));
}

const word = (stems: string) => new RegExp(String.raw`(?<![\p{L}-])(?:${stems})`, "iu");

const saying = word(
  "(?:сказа|рассказа|заяв|отве[тч]|прокомментир|комментир|объясн|поясн|признал|призна[её]т|предупре|высказал|отреагир|" +
    "обрати[лв]|отмети|подчеркн|напомн|уверен|счита[ею]т|говор[яи]|призва|пообеща|пожалова|возмут|возмущ|" +
    "посове|попроси|вспомн|вспомин|поделил|упрекн|написал|подтверди|оценил|раскритик|жалу[ею]т|сообщ)\\p{L}*|" +
    "деді|дейді|айтты|айтады|мәлімдеді|түсіндірді|жауап\\s|пікір|ескертті|сендірді|жазды",
);

/** Words that come with works and brands: what stands in guillemets is then their name. */
const naming = word(
  "фильм|кино|сериал|картин[аыуе]|мультфильм|книг|роман[аеу]?(?!\\p{L})|повест|песн|клип|альбом|спектакл|концерт|шоу|" +
    "премьер[аыуе](?!-)|съ[её]мк|роли|роль|сцен[аеуы]|режисс|драм[аыуе]|комеди|опер[аыуе](?!\\p{L})|балет|" +
    "программ|проект|акци[яиюе]|конкурс|фестивал|флешмоб|игр[аыуе](?!\\p{L})|бренд|марк[аиуе](?!\\p{L})|слоган|" +
    "лозунг|девиз|мем(?!\\p{L})|телеканал|журнал(?!ист)|газет|портал|приложени|партия|партии|движени|фонд|" +
    "называ[ею]тся|под\\s+названием|хэштег|выставк|фильмі|кітаб|әні(?!\\p{L})|жоба",
);

function isTitle(before: string, after: string): boolean {
  return naming.test(before) || naming.test(after);
}

/** A colon behind a name («Токаев: «…»»), or a verb of saying near by before words in lower case. */
function isAnnounced(before: string): boolean {
  const text = before.trimEnd();
  if (text.endsWith(":")) return isPerson(text.slice(0, -1)) || saying.test(text);
  const near = text.split(/[\s,]+/u).slice(-4);
  return near.some((one) => saying.test(one));
}

function isTeller(text: string): boolean {
  return saying.test(text) || isPerson(text.replace(/\s(?:об?|про)\s.*$/u, ""));
}

/** Two names in a row, with or without what the person is; a surname alone. */
function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const names = words.filter((one) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(one));
  if (/[«»:]/u.test(text) || words.length > 6) return false;
  const surname = /(?:[оеё]в|ин|ский|ой|ева?|[оеё]ва|ина|ская|улы|ұлы|қызы|бай|нко)$/u;
  return names.length >= 2 || (words.length === 1 && names.some((one) => surname.test(one)));
}

const firstOrSecond =
  /^(?:я|мы|нас|нам|нами|меня|мне|мной|вы|вас|вам|вами|ты|тебя|тебе|(?:наш|ваш)\p{L}{0,3}|мо[йяеюи]\p{L}{0,2}|тво[йяеюи]\p{L}{0,2}|мен|біз|сіз|сен|(?:мен|сен)ің|(?:бі|сі)здің|маған|бізге|бізді)$/u;

const predicate =
  /^(?:нет|надо|нужно|нужен|нужна|нужны|можно|нельзя|пора|жить|был[аои]?|негде|некому|некуда|должн(?:ы|а|о)|должен|буд(?:ет|ем|ут|у)|хочу|могу|жд[уё]т?|прошу|керек|жоқ|болмайды)$/u;

const verb =
  /^\p{Ll}{2,}(?:[аияеоыу]л(?:а|о|и|ся|ась|ось|ись)?|[аеиюуя]т(?:ся)?|[аеиё]м(?:ся)?|[еи]шь(?:ся)?|[её]те(?:сь)?|ите(?:сь)?|[аяиеыу]ть(?:ся)?|[йлнр](?:ды|ді)[кқмң]?|[аеы]ды|[ае]ді|[бпм][ыі]з)$/u;

/** Nouns that end as verbs do. */
const nouns =
  /^(?:ответ|бюджет|совет|кабинет|билет|привет|запрет|цвет|свет|след|лет|секрет|предмет|кредит|визит|лимит|аппетит|университет|комитет|комплимент|канал|материал|вокзал|финал|капитал|персонал|потенциал|идеал|журнал|сигнал|маршал|металл|дом(?:ам|ом)|путем|временем|народом|миром)$/u;

function readsAsSentence(inside: string): boolean {
  // «Дом, который построили мы» names a thing: its verb makes no sentence.
  const main = inside.replace(/,\sкотор\p{L}*\s.*$/u, "");
  const words = main.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const capitals = words.filter((one) => /^\p{Lu}/u.test(one));
  if (words.length < 2 || (capitals.length === words.length && words.length < 4)) return false;
  const lower = words.map((one) => one.toLowerCase());
  const hasVerb = lower.some((one) => predicate.test(one) || (verb.test(one) && !nouns.test(one)));
  const isPersonal = lower.some((one) => firstOrSecond.test(one));
  const isSpoken = /[?!…]|\.\.\./u.test(inside) || (lower.length > 2 && lower.includes("не"));
  return hasVerb || isSpoken || (isPersonal && (words.length >= 4 || /\s—\s/u.test(inside)));
}
