import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { bindSpaces } from "#edition/typography.ts";
import { ParagraphBlock } from "#reader/features/article/blocks/ParagraphBlock.tsx";
import source from "../../../fixtures/plain-text/seed/source.txt?raw";
import { InApp } from "../../in-app.tsx";

/** The words with which lines begin and end, as the browser has broken them. */
function lineEnds(text: Text): { first: string; last: string }[] {
  const lines: string[] = [];
  let top = -Infinity;
  const range = document.createRange();
  for (let index = 0; index < text.length; index++) {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const rect = range.getClientRects()[0];
    if (rect !== undefined && rect.width > 0 && Math.abs(rect.top - top) > 5) {
      top = rect.top;
      lines.push("");
    }
    lines.push(`${lines.pop() ?? ""}${text.data[index]}`);
  }
  return lines.map((line) => {
    const words = line.trim().split(/[ \u00a0]/);
    return { first: words[0] ?? "", last: words.at(-1) ?? "" };
  });
}

/** The story's lines that are no quotation. */
const paragraphs = (source.split("Читайте также")[0] ?? "").split("\n").filter((line) => /^[А-Я]/.test(line));

test("however wide the column, no line begins with a dash and none ends with a short preposition", async () => {
  expect(paragraphs.length).toBeGreaterThan(5);
  for (const width of [280, 333, 390, 471, 600, 672]) {
    const screen = await render(
      <InApp>
        <div className="prose" style={{ width: `${width}px`, hyphens: "none" }}>
          {paragraphs.map((text, index) => (
            <ParagraphBlock key={index} block={{ type: "paragraph", content: [bindSpaces(text)] }} />
          ))}
        </div>
      </InApp>,
    );
    const texts = [...screen.container.querySelectorAll(".prose > p")].map(
      ({ firstChild }) => firstChild as Text,
    );
    const ends = texts.flatMap((text) => lineEnds(text).slice(0, -1));
    const begins = texts.flatMap((text) => lineEnds(text));
    expect(ends.length).toBeGreaterThan(10);
    expect(begins.filter(({ first }) => /^[—–]/.test(first))).toEqual([]);
    expect(ends.filter(({ last }) => /^(?:в|во|и|к|на|с|со|о|об|от|по|из|за|у|а|не)$/i.test(last))).toEqual(
      [],
    );
    await screen.unmount();
  }
});
