import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticleJson } from "#edition/article.ts";
import { blockText, type Block } from "#edition/block.ts";
import { blockAnchors, findAnchor } from "#edition/paragraph-anchor.ts";

function committedBody(): readonly Block[] {
  const file = new URL("../../public/edition/articles/25.json", import.meta.url);
  const parsed = parseArticleJson(readFileSync(file, "utf8"), "25.json");
  if (!parsed.ok) throw new Error("the committed story is damaged");
  return parsed.value.body;
}

const paragraph = (text: string): Block => ({ type: "paragraph", content: [text] });

test("a quotation keeps the name the desk gave it; a picture has none", () => {
  const quote: Block = { type: "pullquote", id: "q-slova", text: "Слова" };
  const picture: Block = { type: "image", file: "a.jpg", width: 1, height: 1, alt: "" };
  const [first, second, third] = blockAnchors([quote, picture, paragraph("Слова вокруг.")]);
  expect([first, second]).toEqual(["q-slova", undefined]);
  expect(third).toMatch(/^p-/);
  expect(findAnchor([paragraph("Слова вокруг.")], "q-slova")).toBeUndefined();
});

test("equal paragraphs have names of their own, and each leads to its own", () => {
  const body = ["* * *", "* * *", "* * *"].map(paragraph);
  const found = blockAnchors(body).map((anchor) => findAnchor(body, anchor ?? "")?.index);
  expect(found).toEqual([0, 1, 2]);
});

test("of equal paragraphs the nearest to its old place is meant", () => {
  const filling = Array.from({ length: 8 }, (_, at) => paragraph(`Абзац ${at} о предмете номер ${at * 7}.`));
  const again = paragraph("Повторим главное ещё раз.");
  const anchor = blockAnchors([...filling, again])[8] ?? "";
  const longer = [again, ...filling, paragraph("Новый абзац перед концом."), again, paragraph("Конец.")];
  expect(findAnchor(longer, anchor)?.index).toBe(10);
});

test("the seed story's paragraphs are told apart, and survive an edit each", () => {
  const body = committedBody();
  const anchors = blockAnchors(body);
  expect(new Set(anchors).size).toBe(body.length);
  const edited = body.map((block) =>
    paragraph(
      blockText(block)
        .replace(/\p{L}{5,}/u, "переписанное")
        .replace(/\.$/, ", сообщили вчера."),
    ),
  );
  body.forEach((block, index) => {
    if (block.type !== "paragraph") return;
    expect(findAnchor(edited, anchors[index] ?? "")).toMatchObject({ index, by: "words" });
  });
});

test("what is no paragraph's name leads nowhere", () => {
  for (const fragment of ["", "feed", "p-", "p-коротко", "P-0000000000000000a", "p-zzzzzzzzzzzzzzzz1"]) {
    expect(findAnchor(committedBody(), fragment)).toBeUndefined();
  }
});
