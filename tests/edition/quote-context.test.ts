import { expect, test } from "vitest";
import type { Block } from "#edition/block.ts";
import { lastSentence, sentenceBefore } from "#edition/quote-context.ts";

test.each([
  ["Одно предложение.", "Одно предложение."],
  ["Первое. Второе осталось.", "Второе осталось."],
  ["Он приехал в г. Алматы.", "Он приехал в г. Алматы."],
  ["Так сказал А. К. Иванов.", "Так сказал А. К. Иванов."],
  ["Спросили: «Когда?» Он ответил:", "Он ответил:"],
  ["Выросло на 3.5 процента.", "Выросло на 3.5 процента."],
  ["Не сейчас… Потом", "Потом"],
  ["Вопрос?\u00a0Ответ.", "Ответ."],
])("the last sentence of «%s»", (text, last) => {
  expect(lastSentence(text)).toBe(last);
});

test("only the story's own words right before the quotation are its context", () => {
  const quote: Block = { type: "pullquote", id: "q-abcd", text: "Слова" };
  const paragraph: Block = { type: "paragraph", content: ["Начало. Конец."] };
  const body: Block[] = [quote, paragraph, quote, quote];
  expect([0, 2, 3].map((index) => sentenceBefore(body, index))).toEqual([undefined, "Конец.", undefined]);
});
