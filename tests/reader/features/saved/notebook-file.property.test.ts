import fc from "fast-check";
import { expect, test } from "vitest";
import { toJson } from "#reader/features/saved/export-json.ts";
import { readNotebookFile } from "#reader/features/saved/import-json.ts";
import { itemKey } from "#reader/features/saved/item-key.ts";
import { joinItems } from "#reader/features/saved/join.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { item } from "./saved-items.ts";

const now = new Date("2026-06-01T00:00:00Z");

function joined(items: readonly SavedItem[]): SavedItem[] {
  const byKey = new Map<string, SavedItem>();
  for (const one of items) {
    const known = byKey.get(itemKey(one));
    byKey.set(itemKey(one), known === undefined ? one : joinItems(known, one));
  }
  return [...byKey.values()].toSorted((a, b) => itemKey(a).localeCompare(itemKey(b)));
}

test("what was written is read back, every thing once, whatever the order of the file", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const read = readNotebookFile(toJson(items, [], now));
      const backwards = readNotebookFile(toJson(items.toReversed(), [], now));
      expect(read.refusals).toEqual([]);
      expect(joined(read.items)).toEqual(joined(items));
      expect(joined(backwards.items)).toEqual(joined(items));
      expect(read.items.length + read.repeated).toBe(items.length);
    }),
  );
});

test("anything at all in a file is refused, never thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { items, refusals } = readNotebookFile(text);
      expect(items).toEqual([]);
      expect(refusals).toHaveLength(1);
    }),
  );
});

test("anything at all among the entries costs the others nothing", () => {
  fc.assert(
    fc.property(item, fc.array(fc.jsonValue()), (good, others) => {
      const wrong = others.filter((one) => typeof one !== "object" || one === null || !("kind" in one));
      const text = JSON.stringify({ format: "polosa-notebook", version: 1, items: [...wrong, good] });
      const { items, refusals } = readNotebookFile(text);
      expect(items).toEqual([good]);
      const named = new Set(refusals.map((refusal) => (refusal.of === "entry" ? refusal.number : 0)));
      expect([...named]).toEqual(wrong.map((_, index) => index + 1));
    }),
  );
});
