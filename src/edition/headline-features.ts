import { isAbbreviation, tokensOf, type Token } from "#edition/tokens.ts";

/** A word of a headline, as threads compare it. */
export interface HeadlineWord {
  readonly key: string;
  /** A name for sure; the first word of a sentence has its capital in any case. */
  readonly isName: boolean;
  readonly mayBeName: boolean;
  /** Tells one piece of news from another. */
  readonly isTelling: boolean;
}

/** Whether an event is called by its general name, told by what happened, or both. */
type Telling = "general" | "told" | "both";

/** What a headline is about, as far as its words show. */
export interface HeadlineFeatures {
  readonly words: readonly HeadlineWord[];
  /** Numbers of any kind: dates, scores, counts. Unlike ones mean unlike news. */
  readonly numbers: readonly string[];
  readonly events: ReadonlyMap<string, Telling>;
}

/** Words of which the news is full: that two headlines have them in common says nothing. */
const common = new RegExp(
  "^(?:казахстан|казакстан|президент|министр|министерств|правительств|област|город|район|человек|людей|люд[иям]|жител|" +
    "глав|лидер|страны?$|стран|мир$|мира$|год|месяц|день|дней|недел|тысяч|миллион|млн|млрд|тенге|долл|процент|" +
    "прогноз|погод|дожд|ветер|ветр|снег|температур|матч|турнир|чемпион|финал|кубок|кубк|сборн|команд|победи|победа|" +
    "побед|проигр|обыграл|разгром|тренер|спортсмен|клуб|лига|сыграл|игр[аыу]|суд|судь|полиц|прокур|следств|дело|дела|" +
    "уголовн|задержа|арест|приговор|убийств|погиб|пострада|дтп|авари|столкн|автомоб|машин|автобус|грузов|водител|" +
    "пешеход|трасс|дорог|сбил|перевернул|пожар|сгоре|загоре|дом[аеу]?$|квартир|многоэтаж|школ|больниц|детей|дети|" +
    "ребен|женщин|мужчин|подрост|цен[аыу]?$|цен|стоимост|подорож|подешев|вырос|рост|снизи|бюджет|налог|закон|" +
    "законопроект|депутат|мажилис|сенат|аким|рассказа|предлож|заяви|сообщи|объясни|прокоммент|назва|провер|встрет|встреч|" +
    "перегов|подписа|принял|принят|призва|обсуди|провел|прошл|пройд|начал|заверш|открыл|закрыл|запуст|получ|" +
    "новый|новая|новые|нового|новых|новой|перв|последн|больш|крупн|официальн|работ|проект|компан|банк|рынок|рынк|" +
    "курс|выбор|парлам|реформ|программ|развит|вопрос|меропр|визит|саммит|заседани|велосипед|мотоцик|самокат|электросамокат|маршрутк|легковуш|внедорожник|иномарк|фур[аыуе]?$|тягач|трамва|троллейбус|скутер|мопед|столб|поезд|такси|лошад|коров|скот[аоу]?$|" +
    "жаналык|облыс|тургын|жана$|ашыл|жабыл|болды|отти|айтты)",
  "u",
);

/** Little words, which are in every headline. */
const little =
  /^(?:.{1,2}|для|при|про|под|над|без|что|как|так|его|она|они|это|эти|все|был|была|были|кто|где|или|уже|еще|из-за|после|который|которых?|которым|которая|может|стал[аи]?|стало|станет|будет|будут|один|одна|два|две|три|мен|жане|ушин|туралы)$/u;

interface EventKind {
  readonly kind: string;
  /** What the event is called in general, and by what it did. */
  readonly general: RegExp;
  readonly told: RegExp;
}

/** Events that go by several words: «столкнулся» and «ДТП» can be of one. */
const kinds: readonly EventKind[] = [
  { kind: "collision", general: /^(?:дтп|авари)/u, told: /^(?:столкн|сбил|наехал|врезал|протаран)/u },
  { kind: "fire", general: /^пожар/u, told: /^(?:сгоре|загоре|горит|потуш)/u },
];

export function headlineFeatures(headline: string): HeadlineFeatures {
  const tokens = tokensOf(headline);
  const words: HeadlineWord[] = [];
  const numbers: string[] = [];
  const events = new Map<string, Telling>();
  tokens.forEach((token, at) => {
    if (!token.isWord) return;
    for (const { general, kind, told } of kinds) {
      const telling = general.test(token.key) ? "general" : told.test(token.key) ? "told" : undefined;
      if (telling === undefined) continue;
      events.set(kind, (events.get(kind) ?? telling) === telling ? telling : "both");
    }
    if (/^\d/u.test(token.text)) numbers.push(token.key);
    else if (!little.test(token.key) || token.isCapital) words.push(toWord(token, tokens, at));
  });
  return { words, numbers, events };
}

/**
 * Later news call by its general name what the first told: «столкнулся», then «ДТП». Two that tell it in
 * two ways, or both in general, are of two events as well as of one.
 */
export function mayTellOneEvent(one: HeadlineFeatures, other: HeadlineFeatures): boolean {
  return [...one.events].some(([kind, telling]) => {
    const otherwise = other.events.get(kind);
    return (telling === "general" && otherwise === "told") || (telling === "told" && otherwise === "general");
  });
}

/** One word in two forms: «Караганда» and «Карагандинской», «возведён» and «возведения». */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let alike = 0;
  while (alike < shorter && one[alike] === other[alike]) alike++;
  return alike >= 5 && shorter - alike <= 2;
}

/** Only a capital inside of a sentence, or a whole word of them, is sure to be a name's. */
function toWord(token: Token, tokens: readonly Token[], at: number): HeadlineWord {
  const before = tokens[at - 1];
  const begins = before === undefined || (!before.isWord && !/^[-—–,]$/u.test(before.text));
  const isCommon = common.test(token.key);
  const isName = token.isCapital && (!begins || isAbbreviation(token)) && !isCommon;
  const isTelling =
    !isCommon && kinds.every(({ general, told }) => !general.test(token.key) && !told.test(token.key));
  return { key: token.key, isName, mayBeName: token.isCapital, isTelling };
}
