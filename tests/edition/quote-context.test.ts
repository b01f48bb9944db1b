import { expect, test } from "vitest";
import type { Block } from "#edition/block.ts";
import { quoteContext } from "#edition/quote-context.ts";
import { bindSpaces } from "#edition/typography.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [bindSpaces(text)] });
const quote = (id: string): Block => ({ type: "pullquote", id, text: "Слова" });
const subheading: Block = { type: "subheading", text: "Дальше" };

function contextAfter(text: string): string | undefined {
  return quoteContext([paragraph(text), quote("q-0001")], "q-0001")?.replaceAll("\u00a0", " ");
}

test.each([
  ["Одно предложение.", "Одно предложение."],
  ["Первое. Второе сказал он.", "Второе сказал он."],
  ["Вопрос? «Ответ в кавычках.» Третье:", "Третье:"],
  ["Он приехал из г. Алматы к А. К. Иванову.", "Он приехал из г. Алматы к А. К. Иванову."],
  ["Первое. «В кавычках».", "«В кавычках»."],
  ["Цена 3.5 тенге. 12 мая она выросла…", "12 мая она выросла…"],
  ["Бірінші сөйлем. Әкім былай деді", "Әкім былай деді"],
  ["без точки и заглавной", "без точки и заглавной"],
])("is the last sentence: %s", (text, expected) => {
  expect(contextAfter(text)).toBe(expected);
});

test("has the words inside of marks", () => {
  const marked: Block = {
    type: "paragraph",
    content: ["Первое. Он ", { type: "strong", content: ["прямо"] }, " сказал."],
  };
  expect(quoteContext([marked, quote("q-0001")], "q-0001")).toBe("Он прямо сказал.");
});

test("is shared by quotations in a row, also past a picture", () => {
  const picture: Block = { type: "image", file: "a.png", width: 1, height: 1, alt: "" };
  const body = [paragraph("Он сказал."), quote("q-0001"), picture, quote("q-0002")];
  expect(quoteContext(body, "q-0002")).toBe("Он сказал.");
});

test("is absent where the story or a part of it begins with the quotation, or has no such quotation", () => {
  expect(quoteContext([quote("q-0001"), paragraph("После.")], "q-0001")).toBeUndefined();
  expect(quoteContext([paragraph("До."), subheading, quote("q-0001")], "q-0001")).toBeUndefined();
  expect(quoteContext([paragraph("До.")], "q-0001")).toBeUndefined();
});
