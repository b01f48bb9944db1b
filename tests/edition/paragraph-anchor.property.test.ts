import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "#edition/block.ts";
import { blockAnchors, findAnchor, isParagraphAnchor } from "#edition/paragraph-anchor.ts";
import { edit, moved } from "../desk/edits.ts";

function paragraphs(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ type: "paragraph", content: [text] }));
}

const syllables =
  "ба ве ги до жу зы ке лю ма но пе ри со ту фа хо це чи шу ща эл юр яс ған қой үлк әсе".split(" ");

/** Words of so many kinds that two paragraphs share few: as in a language, and unlike a short list. */
const rareWord = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 5 })
  .map((parts) => parts.join(""));
const smallWord = fc.constantFrom(..."и в не на что он как это по но из за то же для с о".split(" "));
const proseWord = fc.oneof({ weight: 3, arbitrary: rareWord }, { weight: 1, arbitrary: smallWord });
const prose = fc.array(proseWord, { minLength: 15, maxLength: 70 }).map((words) => words.join(" "));
const story = fc.array(prose, { minLength: 3, maxLength: 25 });

/** All but a few in a thousand: a similarity hash promises no more. */
function shareOf(outcomes: readonly boolean[]): number {
  return outcomes.filter(Boolean).length / outcomes.length;
}

test("every name is its own and well formed, whatever the words", () => {
  const anyText = fc.oneof(prose, fc.string({ minLength: 1 }), fc.constantFrom("Да.", "* * *", "—"));
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 40 }), (texts) => {
      const anchors = blockAnchors(paragraphs(texts));
      expect(new Set(anchors).size).toBe(texts.length);
      for (const anchor of anchors) expect(isParagraphAnchor(anchor ?? "")).toBe(true);
    }),
  );
});

test("after small edits, moves, removals and insertions a link leads to the paragraph it was made for", () => {
  const outcomes: boolean[] = [];
  fc.assert(
    fc.property(
      story,
      fc.array(edit, { minLength: 25, maxLength: 25 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
      fc.array(prose, { maxLength: 3 }),
      fc.nat(),
      (texts, edits, moves, added, removed) => {
        const before = paragraphs(texts);
        const numbered = texts.map((text, index) => ({ index, text: edits[index]?.(text) ?? text }));
        const rest = numbered.filter(({ index }) => index !== removed % texts.length);
        const after = moved(
          [...rest, ...added.map((text) => ({ index: -1, text }))].filter(({ text }) => text !== ""),
          moves,
        );
        const body = paragraphs(after.map(({ text }) => text));
        for (const { index } of rest) {
          const found = findAnchor(body, blockAnchors(before)[index] ?? "");
          outcomes.push(found?.by === "words" && after[found.index]?.index === index);
        }
      },
    ),
    { seed: 4, numRuns: 300 },
  );
  expect(shareOf(outcomes)).toBeGreaterThan(0.99);
});

test("where the words are gone, nothing is taken for them: only the place is left", () => {
  const outcomes: boolean[] = [];
  fc.assert(
    fc.property(story, story, (texts, others) => {
      const body = paragraphs(others);
      for (const anchor of blockAnchors(paragraphs(texts))) {
        outcomes.push(findAnchor(body, anchor ?? "")?.by === "place");
      }
    }),
    { seed: 4, numRuns: 300 },
  );
  expect(shareOf(outcomes)).toBeGreaterThan(0.99);
});
