import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hasId, withIds, withoutIds } from "../../../src/reader/lib/id-ranges.ts";

const near = fc.integer({ min: 1, max: 300 });
const far = fc.integer({ min: 1, max: 2 ** 52 });
const ids = fc.array(fc.oneof(near, far));

const packed = (some: readonly number[]) => withIds("", some);

/** Those of the ids, and of their neighbours, that a text holds. */
function held(text: string, asked: readonly number[]): Set<number> {
  return new Set(around(asked).filter((id) => hasId(text, id)));
}

function around(some: readonly number[]): number[] {
  return some.flatMap((id) => [id - 1, id, id + 1]);
}

it("holds exactly the ids that were put in, whatever their order", () => {
  fc.assert(
    fc.property(ids, ids, (some, others) => {
      const asked = [...some, ...others];
      expect(held(packed(some), asked)).toEqual(new Set(around(asked).filter((id) => some.includes(id))));
    }),
  );
});

it("writes neighbours as a range, however they came together", () => {
  expect(packed([11, 1, 2, 3, 10, 37])).toBe("1-3.a-b.11");
  fc.assert(
    fc.property(ids, ids, (some, more) => {
      expect(withIds(packed(some), more)).toBe(packed([...some, ...more].toSorted((a, b) => a - b)));
    }),
  );
});

it("takes out what is taken out and nothing else", () => {
  fc.assert(
    fc.property(ids, ids, (some, unwanted) => {
      const left = some.filter((id) => !unwanted.includes(id));
      expect(withoutIds(packed(some), unwanted)).toBe(packed(left));
    }),
  );
});

it("loses of a damaged text only what is damaged", () => {
  const junk = fc
    .array(fc.constantFrom("", "-", "0", "🐸", "-4", "9-3", " ", "[object Object]", "5-", "é1"))
    .map((parts) => parts.join("."));
  const part = fc.tuple(fc.array(fc.integer({ min: 1, max: 40 })), junk);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      // Each part's ids are above those of the part before.
      const placed = parts.map(([some], index) => some.map((id) => id + 100 * index));
      const text = parts.map(([, damage], index) => `${packed(placed[index] ?? [])}.${damage}`).join(".");
      expect(held(text, placed.flat())).toEqual(held(packed(placed.flat()), placed.flat()));
      expect(withIds(text, [])).toBe(packed(placed.flat()));
    }),
  );
});

it("finds nothing where there is nothing", () => {
  const texts = ["", ".", "...", "0", "a-9", "полоса"];
  expect(texts.filter((text) => held(text, [1, 9, 10]).size > 0)).toEqual([]);
});
