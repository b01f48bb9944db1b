import type { View } from "./reading-aid.ts";

const opinionNoun =
  /^(?:мнению|словам|оценке|убеждению|утверждению|заявлению|версии|данным|информации|сообщению|сведениям|расчетам|подсчетам|прогнозам|замечанию|признанию|выражению)$/u;
const ownOpinion = /^(?:мнению|словам|оценке|убеждению|утверждению)$/u;
const kazakhOpinion = /^(?:айтуынша|пикиринше|созинше|ойынша|малиметинше|айтуы)$/u;

/** Where «по мнению …» and its like point to; nothing when there is none at a word. */
export function opinionAt(
  { tokens }: View,
  at: number,
): { readonly target: number; readonly isOwn: boolean } | undefined {
  const [word, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word === undefined) return undefined;
  if (word.key === "согласно") return { target: at + 1, isOwn: false };
  if (word.key === "according") return { target: at + 2, isOwn: next?.key === "to" };
  if (kazakhOpinion.test(word.key)) return { target: at - 1, isOwn: true };
  if (word.key === "со" && next?.key === "слов") return { target: at + 2, isOwn: true };
  if (word.key !== "по") return undefined;
  if (next !== undefined && opinionNoun.test(next.key)) {
    return { target: at + 2, isOwn: ownOpinion.test(next.key) };
  }
  if (third !== undefined && opinionNoun.test(third.key)) {
    return { target: at + 1, isOwn: ownOpinion.test(third.key) };
  }
  return undefined;
}
