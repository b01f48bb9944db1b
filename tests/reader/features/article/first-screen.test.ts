import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "#edition/block.ts";
import { blocksOfFirstScreen } from "#reader/features/article/first-screen.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

function paragraphs(lengths: readonly number[]): Block[] {
  return lengths.map((length) => ({ type: "paragraph", content: ["а".repeat(length)] }));
}

describe("the blocks of a first screen", () => {
  it("fill it and leave the rest", () => {
    const story = paragraphs(Array.from({ length: 40 }, () => 260));
    expect(blocksOfFirstScreen(story, phone)).toBe(5);
    expect(blocksOfFirstScreen(story, desktop)).toBe(7);
  });

  it("are all of them where the screen is not filled", () => {
    expect(blocksOfFirstScreen(paragraphs([100, 100]), phone)).toBe(2);
    expect(blocksOfFirstScreen([], phone)).toBe(0);
  });

  it("are at least one, however low the screen", () => {
    expect(blocksOfFirstScreen(paragraphs([100, 100]), { width: 320, height: 100 })).toBe(1);
  });

  it("never become fewer on a taller screen", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 60 }),
        fc.integer({ min: 100, max: 3000 }),
        fc.integer({ min: 0, max: 2000 }),
        (lengths, height, more) => {
          const story = paragraphs(lengths);
          const low = blocksOfFirstScreen(story, { width: 390, height });
          const tall = blocksOfFirstScreen(story, { width: 390, height: height + more });
          expect(tall).toBeGreaterThanOrEqual(low);
          expect(tall).toBeLessThanOrEqual(story.length);
        },
      ),
    );
  });
});
