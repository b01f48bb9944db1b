// Words that stand between a subject and its verb without being a subject, keys as tokens have them.

const adverbs = new Set(
  (
    "также тоже затем далее потом позже ранее раньше тогда еще так снова вновь опять уже сегодня вчера накануне утром " +
    "днем вечером лично кратко коротко отдельно особо прямо отметив при этом в свою очередь кроме того вместе тем же то " +
    "время наконец сам сама журналистам нам мне ему ей им всем об этом это вот как и напомним однако но а же он-то " +
    "позднее вскоре сразу впоследствии решительно твердо уверенно эмоционально спокойно открыто публично официально " +
    "первым первой последним только лишь именно между прочим кстати впервые дополнительно впрочем следующее следующими " +
    "буквально дословно теперь здесь сейчас недавно неоднократно " +
    "осылай былай сондай-ак будан баска буган коса бул туралы оз созинде жиын барысында деп атап тагы " +
    "also then later earlier again today yesterday further the he she"
  ).split(" "),
);

const prepositions = new Set(
  "в во на по при после перед во из за о об обо с со у к ко для до от под над между среди через около in at on during after to".split(
    " ",
  ),
);

export function isAdverb(key: string): boolean {
  return adverbs.has(key);
}

export function isPreposition(key: string): boolean {
  return prepositions.has(key);
}

/** To whom something is said: «журналистам», «агентству». */
export function isRecipient(key: string): boolean {
  return /(?:ам|ям)$|^(?:агентству|изданию|порталу|каналу|телеканалу|радио|корреспонденту|журналисту|журналистке|газете|сайту|журналу|reporters|journalists)$/u.test(
    key,
  );
}

const irrealis =
  /^(?:не|ни|нет|никто|никогда|бы|якобы|будто|вряд|неизвестно|непонятно|неясно|возможно|вероятно|пресловут[а-я]+|неужели|если|отказал[а-я]+|емес|жок|not|never|if|allegedly|reportedly)$/u;

/** «Токаев не сказал», «якобы заявил»: nothing was said, or it is not sure. */
export function isIrrealis(key: string): boolean {
  return irrealis.test(key);
}

const another =
  /^(?:цитир|процитир|ссыла|сосла|зачит|прочит|пересказ|перефраз|пародир|устами|словами|голосом|передразн|подража|изобража|имитиру|копиру|повторя|вторя|озвучи|переводя|переводит|перевел|ретрансл|пересказ|зачитыва|оглаша|огласи|quoting|citing|mimick|imitat|paraphras)|^(?:деген(?:и|ди|ге|нен|дерди|дерге)?|дейтин)$/u;
const texts =
  /^(?:слов(?:а|ам|ах)|слух|утвержден|строк|строч|пословиц|поговор|цитат|высказыван|изречен|афоризм|завет|стих|письм|фраз|девиз|лозунг|анекдот|притч|легенд|истори|назидан|заявлени|сообщени|комментари|пост$|поста$|посту$|публикаци|текст|книг|роман|песн|надпис|тост|молитв|сказк|рассказ(?:ы|а|ом)?$|макал|мател|созди$|созин$|олен(?:ин|ди|нен)?$|пикир(?:ди|ге|ин)$|уран(?:ды|мен|ын)?$|хат(?:ты|ын|пен)?$|кауесет|words?$|letter|proverb|poem|book)/u;

/** «в роли Гамлета», «от лица дольщиков»: words that are spoken for another. */
export function isInRole(key: string): boolean {
  return /^(?:роли|образе|лица|персонаж|исполнени)/u.test(key);
}

/** The words of another are at hand: quoted, read out, a letter, a proverb. */
export function isAnothersWords(key: string): boolean {
  return another.test(key) || texts.test(key);
}
