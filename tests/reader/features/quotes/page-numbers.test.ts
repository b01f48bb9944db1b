import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pageNumbers } from "#reader/features/quotes/page-numbers.ts";

test.each([
  [1, 1, "1"],
  [1, 3, "1 2 3"],
  [1, 9, "1 2 … 9"],
  [4, 9, "1 2 3 4 5 … 9"],
  [5, 9, "1 … 4 5 6 … 9"],
  [9, 9, "1 … 8 9"],
])("page %i of %i: %s", (page, pages, expected) => {
  expect(pageNumbers(page, pages).join(" ").replaceAll("gap", "…")).toBe(expected);
});

test("there are at most nine, in their order, with the open page, its neighbours and both ends", () => {
  const place = fc
    .integer({ min: 1, max: 100_000 })
    .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
  fc.assert(
    fc.property(place, ([page, pages]) => {
      const shown = pageNumbers(page, pages);
      expect(shown.length).toBeLessThanOrEqual(9);
      const numbers = shown.filter((one) => one !== "gap");
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(new Set(numbers).size).toBe(numbers.length);
      const needed = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
      expect(numbers).toEqual(expect.arrayContaining(needed));
    }),
  );
});
