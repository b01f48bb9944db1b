import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment } from "../../src/desk/assignment.ts";

/** The most that any pairing is worth, by trying all. */
function most(worth: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const here = worth[row];
  if (here === undefined) return 0;
  const pairings = here.map((value, column) =>
    taken.includes(column) ? 0 : value + most(worth, row + 1, [...taken, column]),
  );
  return Math.max(most(worth, row + 1, taken), ...pairings);
}

const table = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.nat({ max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe("the best assignment", () => {
  it("is worth as much as any, with no column twice and no worthless pair", () => {
    fc.assert(
      fc.property(table, (worth) => {
        const columns = bestAssignment(worth);
        const pairs = columns.map((column, row) => (column === undefined ? undefined : worth[row]?.[column]));
        expect(pairs.reduce((sum: number, value) => sum + (value ?? 0), 0)).toBe(most(worth));
        expect(pairs).not.toContain(0);
        const used = columns.filter((column) => column !== undefined);
        expect(new Set(used).size).toBe(used.length);
      }),
      { numRuns: 1000 },
    );
  });
});
