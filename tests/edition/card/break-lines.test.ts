import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines, countLines, type MeasuredPiece } from "#edition/card/break-lines.ts";

const pieces = fc.array(
  fc.record({ width: fc.double({ min: 0.1, max: 9, noNaN: true }), space: fc.constantFrom(0, 0.25) }),
  { maxLength: 150 },
);

function widthsOf(pieces: readonly MeasuredPiece[], ends: readonly number[]): number[] {
  return ends.map((end, line) => {
    const parts = pieces.slice(ends[line - 1] ?? 0, end);
    return parts.reduce((sum, { space, width }, at) => sum + width + (at < parts.length - 1 ? space : 0), 0);
  });
}

test("every piece is on a line, in its order, and no line is wider than its limit or empty", () => {
  fc.assert(
    fc.property(pieces, fc.double({ min: 9, max: 60, noNaN: true }), (all, limit) => {
      const ends = breakLines(all, limit);
      expect(ends.at(-1) ?? 0).toBe(all.length);
      for (const [line, end] of ends.entries()) expect(end).toBeGreaterThan(ends[line - 1] ?? 0);
      for (const width of widthsOf(all, ends)) expect(width).toBeLessThanOrEqual(limit + 1e-5);
    }),
  );
});

test("there are never more lines than taking all that fits would give", () => {
  fc.assert(
    fc.property(pieces, fc.double({ min: 9, max: 60, noNaN: true }), (all, limit) => {
      expect(breakLines(all, limit)).toHaveLength(countLines(all, limit));
    }),
  );
});

const words = (...widths: number[]): MeasuredPiece[] => widths.map((width) => ({ width, space: 1 }));

test("the lines of a short text are equally long", () => {
  // Taken as they come, they would be 19 and 4 wide.
  const five = words(4, 4, 4, 4, 4);
  expect(widthsOf(five, breakLines(five, 20)).toSorted((a, b) => a - b)).toEqual([9, 14]);
  expect(breakLines(words(4, 4, 4, 4, 4, 4), 20)).toEqual([3, 6]);
});

test("a long text does not end with a line of one short word", () => {
  const all = words(...Array.from({ length: 100 }, (_, at) => (at === 99 ? 1 : 4)));
  const lines = widthsOf(all, breakLines(all, 44));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.at(-1)).toBeGreaterThan(44 / 4);
});
