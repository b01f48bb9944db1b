import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  lookText,
  nextLook,
  parseLook,
  stoppedAt,
  type Look,
} from "../../../../src/reader/features/feed/feed-look.ts";

/** The looks of somebody who finds these to be the newest headline, one after the other. */
function looks(...newest: readonly number[]): Look | undefined {
  return newest.reduce<Look | undefined>((last, id) => nextLook(last, id), undefined);
}

test("nothing is new to whoever comes for the first time, however often they look", () => {
  expect(looks(24)).toEqual({ seen: 24 });
  expect(looks(24, 24)).toEqual({ seen: 24 });
});

test("the place stays until something newer has come, then it stands at the newer place", () => {
  expect(looks(24, 27)).toEqual({ seen: 27, stopped: 24 });
  expect(looks(24, 27, 27)).toEqual({ seen: 27, stopped: 24 });
  expect(looks(24, 27, 30)).toEqual({ seen: 30, stopped: 27 });
});

test("an older print of a page takes back nothing that was seen", () => {
  expect(looks(24, 27, 24)).toEqual({ seen: 27, stopped: 24 });
  expect(looks(24, 27, 24, 28)).toEqual({ seen: 28, stopped: 27 });
});

test("what is kept is read as it was written, and nothing else is", () => {
  const id = fc.integer({ min: 1, max: 10 ** 15 });
  const look = fc.record({ seen: id, stopped: id }, { requiredKeys: ["seen"] });
  fc.assert(
    fc.property(look, (one) => {
      expect(parseLook(lookText(one))).toEqual({ ...one });
    }),
  );
  for (const text of ["", "0", "-1", "1e9", "24 ", "24 23 22", "сорок", "[24]"]) {
    expect(parseLook(text)).toBeUndefined();
  }
});

test("the line stands over the first old headline below new ones, also when others are not shown", () => {
  expect(stoppedAt([27, 26, 24, 23], 24)).toBe(24);
  // The very headline is hidden or folded away.
  expect(stoppedAt([27, 26, 23], 24)).toBe(23);
  // So are all new ones, or all old ones, or everything.
  expect(stoppedAt([24, 23], 24)).toBeUndefined();
  expect(stoppedAt([27, 26], 24)).toBeUndefined();
  expect(stoppedAt([], 24)).toBeUndefined();
  expect(stoppedAt([27, 26], Infinity)).toBeUndefined();
});
