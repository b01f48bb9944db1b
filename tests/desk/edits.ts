import * as fc from "fast-check";

// Words as news has them: long and short ones, Russian, Kazakh and English, with a number and a name.
const vocabulary = (
  "мы они страна в на не и за из по для это что наша ваша безопасность сотрудничество угроза терроризм " +
  "стабильность меры решение вопрос развитие экономика регион встреча президент глава государства эксперты " +
  "считают показатель десятилетие конфликт взаимодействие кибербезопасность диалог проект документ победим " +
  "начнём завтра утром вечером сегодня вместе никогда всегда очень важно необходимо построим школу дорогу мост " +
  "әлем халық бейбітшілік ұлттық қауіпсіздік біздің жаңа жол the people will build 2025 100 Токаев Астана"
).split(" ");

const letter = fc.constantFrom(
  ..."а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ы э ю я ә і ң ғ ү ұ қ ө һ".split(" "),
);

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...vocabulary) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: letter,
      minLength: 2,
      maxLength: 12,
    }),
  },
);

/** Words that somebody might have said, from a short phrase to a long speech. */
export const speech = fc
  .oneof(
    { weight: 1, arbitrary: fc.array(word, { minLength: 3, maxLength: 7 }) },
    { weight: 2, arbitrary: fc.array(word, { minLength: 8, maxLength: 60 }) },
  )
  .map((words) => words.join(" "));

/** What may happen to one word: replaced, joined by another, left out, misspelt. */
const wordEdit = fc.oneof(
  word.map((other) => () => [other]),
  word.map((other) => (old: string) => [old, other]),
  fc.constant(() => []),
  fc.tuple(fc.nat(), letter).map(([at, letter]) => (old: string): string[] => [
    old.slice(0, at % old.length) + letter + old.slice((at % old.length) + 1),
  ]),
);

const marks = fc.constantFrom("", "", "", ",", " —", ".", "!");

/** A way to edit a text: a fifth or a tenth of its words, anywhere, and the marks behind some. */
export const edit = fc
  .record({
    words: fc.array(fc.tuple(fc.nat(), wordEdit), { minLength: 12, maxLength: 12 }),
    share: fc.constantFrom(5, 5, 10),
    marks: fc.array(marks, { maxLength: 5 }),
  })
  .map((plan) => (text: string): string => {
    const words = text.split(" ").map((one) => [one]);
    const limit = Math.floor(words.length / plan.share);
    for (const [at, change] of plan.words.slice(0, limit)) {
      const index = at % words.length;
      words[index] = (words[index] ?? []).flatMap((old, part) => (part === 0 ? change(old) : [old]));
    }
    return words
      .map((parts, index) => parts.map((part) => part + (plan.marks[index] ?? "")).join(" "))
      .filter(Boolean)
      .join(" ");
  });

/** Moves up to ten things to other places. */
export function moved<T>(things: readonly T[], moves: readonly (readonly [number, number])[]): T[] {
  const result = [...things];
  for (const [from, to] of moves.slice(0, 10)) {
    const taken = result.splice(from % result.length, 1);
    result.splice(to % (result.length + 1), 0, ...taken);
  }
  return result;
}
