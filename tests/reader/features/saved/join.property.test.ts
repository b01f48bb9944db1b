import fc from "fast-check";
import { expect, test } from "vitest";
import { itemKey } from "#reader/features/saved/item-key.ts";
import { joinItems } from "#reader/features/saved/join.ts";
import { item } from "./saved-items.ts";

const same = fc.tuple(item, item, item).map(([a, b, c]) => {
  const alike = (other: typeof a) => ({ ...a, headline: other.headline, savedAt: other.savedAt });
  return [a, alike(b), alike(c)] as const;
});

test("joining does not depend on the order, nor on how often", () => {
  fc.assert(
    fc.property(same, ([a, b, c]) => {
      expect(joinItems(a, b)).toEqual(joinItems(b, a));
      expect(joinItems(joinItems(a, b), c)).toEqual(joinItems(a, joinItems(b, c)));
      expect(joinItems(a, joinItems(a, b))).toEqual(joinItems(a, b));
      expect(joinItems(a, a)).toEqual(a);
    }),
  );
});

test("of the two, the later is kept, whatever the zone its time is written in", () => {
  fc.assert(
    fc.property(same, ([a, b]) => {
      const times = [a, b].map(({ savedAt }) => Date.parse(savedAt));
      const joined = joinItems(a, b);
      expect(Date.parse(joined.savedAt)).toBe(Math.max(...times));
      expect(itemKey(joined)).toBe(itemKey(a));
    }),
  );
});
