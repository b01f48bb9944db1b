import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  isPackedProgress,
  isWhole,
  packProgress,
  progressIn,
  progressOfPlaces,
  unpackProgress,
} from "#reader/lib/packed-progress.ts";
import { parsePlace, percentOf, readOn, type ReadingPlace } from "#reader/lib/reading-place.ts";

const spot = fc.record(
  {
    anchor: fc.constantFrom("p-0123456789abcdef3", "p-vvvvvvvvvvvvvvvv7-2", "q-1338ihewje0m"),
    progress: fc.double({ min: 0, max: 1, noNaN: true }),
    finished: fc.boolean(),
  },
  { requiredKeys: ["progress", "finished"] },
);
const story = fc.record({
  id: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  slug: fc.constant("novost"),
  headline: fc.constantFrom("Новость", "Жаңалық"),
});
const visit = fc.record({ further: fc.boolean(), now: fc.integer({ min: 0, max: 4e12 }) });
const place = fc
  .tuple(story, spot, visit)
  .map(([one, at, when]): ReadingPlace => readOn(undefined, one, at, when));

test("what is kept can be read again, however often the story was read on", () => {
  fc.assert(
    fc.property(story, fc.array(fc.tuple(spot, visit), { minLength: 1 }), (one, visits) => {
      let kept: ReadingPlace | undefined;
      for (const [at, when] of visits) kept = readOn(kept, one, at, when);
      expect(parsePlace(structuredClone(kept))).toEqual(kept);
      expect(kept?.openedAt).toBe(visits[0]?.[1].now);
      expect(kept?.finished).toBe(visits.some(([{ finished }]) => finished));
    }),
  );
});

test("while the offer stands, only reading further moves the place; back at the top it stays", () => {
  fc.assert(
    fc.property(place, spot, visit, (old, at, when) => {
      const further = readOn(old, old, at, { ...when, further: true });
      const stays = at.anchor === undefined || at.progress < old.progress;
      const { anchor, progress } = stays ? old : at;
      expect([further.anchor, further.progress]).toEqual([anchor, progress]);
    }),
  );
});

test("without an offer the place is where the reader is; back at the top it stays", () => {
  fc.assert(
    fc.property(place, spot, visit, (old, at, when) => {
      const next = readOn(old, old, at, { ...when, further: false });
      expect(next.anchor).toBe(at.anchor ?? old.anchor);
    }),
  );
});

test("the progress of all stories survives being packed", () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const progress = progressOfPlaces(places);
      const record: unknown = structuredClone(packProgress(progress));
      if (!isPackedProgress(record) || !isWhole(record)) throw new Error("the record counts as damaged");
      expect(unpackProgress(record)).toEqual(progress);
      for (const [id, percent] of progress) {
        expect(progressIn(record, id)).toBe(percent);
        expect(progressIn(record, id + 1)).toBe(progress.get(id + 1));
        expect(progressIn(record, id - 1)).toBe(progress.get(id - 1));
      }
      for (const percent of progress.values()) expect(percent > 0 && percent < 100).toBe(true);
    }),
  );
});

test("whatever lies in the storage is a place or nothing, progress or nothing", () => {
  const anything = fc.anything({ withTypedArray: true, withDate: true, withMap: true });
  fc.assert(
    fc.property(anything, (value) => {
      expect(parsePlace(value)).toBeUndefined();
      expect(!isPackedProgress(value) || value instanceof Float64Array).toBe(true);
    }),
  );
  expect(isPackedProgress(new Float64Array([25, 40, 26]))).toBe(false);
  for (const damaged of [
    [25, 140],
    [2.5, 40],
    [25, 40, 24, 40],
    [25, 40, 25, 40],
  ]) {
    expect(isWhole(new Float64Array(damaged))).toBe(false);
  }
  expect(progressIn(new Float64Array([25, 140]), 25)).toBeUndefined();
});

test("a finished story and one at its very beginning say nothing in lists", () => {
  expect(percentOf({ progress: 0.4, finished: true })).toBeUndefined();
  expect(percentOf({ progress: 0.004, finished: false })).toBeUndefined();
  expect(percentOf({ progress: 1, finished: false })).toBe(99);
});
