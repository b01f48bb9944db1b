import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hasId, packIds, unpackIds, withIds, withoutIds } from "../../../src/reader/lib/id-ranges.ts";

const near = fc.integer({ min: 1, max: 300 });
const far = fc.integer({ min: 1, max: 2 ** 52 });
const ids = fc.array(fc.oneof(near, far));

const packed = (some: readonly number[]) => packIds(withIds([], some));

/** Which of the ids, and of their neighbours, a packed text holds. */
function held(text: string, asked: readonly number[]): Set<number> {
  const ranges = unpackIds(text);
  return new Set(asked.flatMap((id) => [id - 1, id, id + 1]).filter((id) => hasId(ranges, id)));
}

it("gives back exactly the ids that were packed, whatever their order", () => {
  fc.assert(
    fc.property(ids, ids, (some, others) => {
      const asked = [...some, ...others];
      const around = asked.flatMap((id) => [id - 1, id, id + 1]);
      expect(held(packed(some), asked)).toEqual(new Set(around.filter((id) => some.includes(id))));
    }),
  );
});

it("writes neighbours as a range, however they came together", () => {
  expect(packed([11, 1, 2, 3, 10, 37])).toBe("1-3.a-b.11");
  fc.assert(
    fc.property(ids, ids, (some, more) => {
      expect(packIds(withIds(withIds([], some), more))).toBe(packed([...some, ...more]));
    }),
  );
});

it("takes out what is taken out and nothing else", () => {
  fc.assert(
    fc.property(ids, ids, (some, unwanted) => {
      const left = some.filter((id) => !unwanted.includes(id));
      expect(packIds(withoutIds(withIds([], some), unwanted))).toBe(packed(left));
    }),
  );
});

it("loses of a damaged text only what is damaged", () => {
  const junk = fc
    .stringMatching(/^[^.]*$/)
    .filter((text) => !/^[1-9a-z][\da-z]{0,10}(?:-[1-9a-z][\da-z]{0,10})?$/.test(text));
  fc.assert(
    fc.property(ids, junk, ids, (before, damage, more) => {
      const [low, high] = [packed(before), packed(more.map((id) => id + 2 ** 52))];
      const kept = [low, high].filter((text) => text !== "");
      expect(packIds(unpackIds([low, damage, high].join(".")))).toBe(kept.join("."));
    }),
  );
});

it("takes nothing for an id that is none", () => {
  expect(packIds(unpackIds(".0.-4.5-.1-2-3.zzzzzzzzzzzz.A.7. .[]"))).toBe("7");
  expect(unpackIds("")).toEqual([]);
});
