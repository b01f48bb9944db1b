import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FeedPage } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";
import { arrivalsSince, shownHeadlines } from "#reader/features/feed/feed-view.ts";

function headline(id: number, text = `Новость ${id}`): Headline {
  return { id, slug: `novost-${id}`, headline: text };
}

/** A page of the feed with these serial numbers. */
function page(ids: readonly number[], more: Partial<FeedPage> = {}): FeedPage {
  return { headlines: ids.map((id) => headline(id)), ...more };
}

const ids = (headlines: readonly Headline[]) => headlines.map(({ id }) => id);

test("nothing has arrived while nothing has changed", () => {
  const taken = page([3, 2, 1], { lead: headline(3) });
  expect(arrivalsSince(taken, taken)).toEqual({ kind: "none" });
});

test("headlines above those that were taken are counted", () => {
  expect(arrivalsSince(page([3, 2, 1]), page([5, 4, 3, 2, 1]))).toEqual({ kind: "counted", ids: [5, 4] });
});

test("the lead story is not counted: it is no row of the list", () => {
  const taken = page([3, 2, 1], { lead: headline(3) });
  expect(arrivalsSince(taken, page([4, 3, 2, 1], { lead: headline(4) }))).toEqual({
    kind: "counted",
    ids: [3],
  });
  expect(arrivalsSince(page([2, 1]), page([3, 2, 1], { lead: headline(3) }))).toEqual({ kind: "none" });
});

test("a story that is the lead no longer arrives in the list", () => {
  const taken = page([3, 2, 1], { lead: headline(3) });
  expect(arrivalsSince(taken, page([3, 2, 1], { lead: headline(1) }))).toEqual({ kind: "counted", ids: [3] });
});

test("an empty edition's first headlines arrive", () => {
  expect(arrivalsSince(page([]), page([2, 1]))).toEqual({ kind: "counted", ids: [2, 1] });
});

test("what fills more than one document is not counted", () => {
  const latest = page([99, 98, 97], { next: 3 });
  expect(arrivalsSince(page([3, 2, 1]), latest)).toEqual({ kind: "many", ids: [99, 98, 97] });
  // A document that reaches down to what was taken, or to the first headline, can be counted.
  expect(arrivalsSince(page([3, 2, 1]), page([99, 98, 3], { next: 1 }))).toEqual({
    kind: "counted",
    ids: [99, 98],
  });
  expect(arrivalsSince(page([]), page([3, 2, 1]))).toEqual({ kind: "counted", ids: [3, 2, 1] });
});

test("the list stays as it was taken, with wordings corrected since", () => {
  const taken = page([3, 2, 1]);
  const latest = { headlines: [headline(4), headline(3, "Уточнённая новость 3"), headline(2)] };
  const shown = shownHeadlines(taken, latest, []);
  expect(shown.map((one) => one.headline)).toEqual(["Уточнённая новость 3", "Новость 2", "Новость 1"]);
});

test("older pages follow, without the lead story", () => {
  const taken = page([6, 5, 4], { lead: headline(2), next: 1 });
  expect(ids(shownHeadlines(taken, taken, [page([3, 2]), page([1])]))).toEqual([6, 5, 4, 3, 1]);
});

test("whatever arrives, what is shown does not move", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(numbers, numbers, fc.nat(), (before, arrived, leadAt) => {
      const sorted = before.toSorted((a, b) => b - a);
      const lead = headline(sorted[leadAt % sorted.length] ?? 1);
      const taken = page(sorted, { lead });
      const newer = arrived.map((id) => id + 60).toSorted((a, b) => b - a);
      const latest = page([...newer, ...sorted], { lead });
      expect(ids(shownHeadlines(taken, latest, []))).toEqual(ids(shownHeadlines(taken, taken, [])));
      expect(arrivalsSince(taken, latest)).toEqual({ kind: "counted", ids: newer });
      // Taking the arrivals leaves none.
      expect(arrivalsSince(latest, latest)).toEqual({ kind: "none" });
    }),
  );
});
