import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Headline } from "#edition/headline.ts";
import { foldStories, withDays } from "#reader/features/feed/feed-rows.ts";

function headline(id: number, more: Partial<Headline> = {}): Headline {
  return { id, slug: `novost-${id}`, headline: `Новость ${id}`, ...more };
}

const dayOf = (time: string) => time.slice(0, "2026-05-19".length);

function feedRows(headlines: readonly Headline[], olderFrom: number | undefined) {
  return withDays(foldStories(headlines, olderFrom), dayOf);
}

/** Newest first, as `newest+others` with the day that begins there. */
function told(headlines: readonly Headline[], olderFrom?: number): string[] {
  return feedRows(headlines, olderFrom).map(({ headline: { id }, others, day }) => {
    const begins = day === undefined ? "" : day === "undated" ? "—: " : `${day.key}: `;
    return begins + [id, ...others.map((one) => one.id)].join("+");
  });
}

describe("stories", () => {
  test("fold below their newest headline, at its place", () => {
    const list = [
      headline(9, { thread: 4 }),
      headline(8),
      headline(7, { thread: 4 }),
      headline(5, { thread: 2 }),
      headline(4),
    ];
    expect(told(list)).toEqual(["9+7+4", "8", "5"]);
  });

  test("fold also where their oldest headline has the front page or is hidden", () => {
    expect(told([headline(9, { thread: 1 }), headline(7, { thread: 1 })])).toEqual(["9+7"]);
  });

  test("fold not beyond the document of the feed in which they came", () => {
    const list = [
      headline(70, { thread: 61 }),
      headline(61),
      headline(60, { thread: 31 }),
      headline(40, { thread: 31 }),
      headline(31),
      headline(30, { thread: 29 }),
      headline(29),
    ];
    expect(told(list, 2)).toEqual(["70+61", "60+40+31", "30+29"]);
    const over = [headline(61, { thread: 31 }), headline(60, { thread: 31 }), headline(31)];
    expect(told(over, 2)).toEqual(["61", "60+31"]);
    expect(told(over, 1)).toEqual(["61+60+31"]);
  });
});

function on(id: number, day: number, more: Partial<Headline> = {}): Headline {
  return headline(id, { publishedAt: `2026-05-${day}T10:00:00+05:00`, ...more });
}

describe("days", () => {
  test("begin at their first headline; the order stays that of the serial numbers", () => {
    expect(told([on(5, 19), on(4, 19), on(3, 18), on(2, 19), on(1, 17)])).toEqual([
      "2026-05-19: 5",
      "4",
      "2026-05-18: 3",
      "2026-05-19: 2",
      "2026-05-17: 1",
    ]);
  });

  test("have no heading where nothing has a date", () => {
    expect(told([headline(2), headline(1)])).toEqual(["2", "1"]);
  });

  test("do not claim what stands between them and has none", () => {
    expect(told([headline(4), on(3, 19), headline(2), on(1, 19)])).toEqual([
      "4",
      "2026-05-19: 3",
      "—: 2",
      "2026-05-19: 1",
    ]);
  });

  test("are told of folded headlines that are not of the day above", () => {
    const folded = [on(3, 19), on(2, 18), on(1, 18)].map((headline) => ({ headline }));
    const day = (after: string) => withDays(folded, dayOf, after).map((row) => row.day !== undefined);
    expect(day("2026-05-19T12:00:00+05:00")).toEqual([false, true, false]);
    expect(day("2026-05-20T12:00:00+05:00")).toEqual([true, true, false]);
  });

  test("are those of the newest headlines of stories", () => {
    expect(told([on(3, 19, { thread: 1 }), on(2, 19), on(1, 18)])).toEqual(["2026-05-19: 3+1", "2"]);
  });
});

const list = fc
  .array(
    fc.record({
      thread: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
      day: fc.option(fc.integer({ min: 10, max: 12 }), { nil: undefined }),
    }),
    { maxLength: 90 },
  )
  .map((some) =>
    some.map(({ day, thread }, at) => {
      const id = some.length - at;
      return headline(id, {
        ...(thread === undefined || thread >= id ? {} : { thread }),
        ...(day === undefined ? {} : { publishedAt: `2026-05-${day}T10:00:00+05:00` }),
      });
    }),
  );

test("every headline is in the list once, whatever folds", () => {
  fc.assert(
    fc.property(list, fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), (headlines, first) => {
      const rows = feedRows(headlines, first);
      const all = rows.flatMap((row) => [row.headline, ...row.others]);
      expect(all.toSorted((a, b) => b.id - a.id)).toEqual(headlines);
      const standing = rows.map((row) => row.headline.id);
      expect(standing).toEqual(standing.toSorted((a, b) => b - a));
    }),
  );
});

test("older pages change nothing above them", () => {
  fc.assert(
    fc.property(list, (headlines) => {
      const newest = headlines.filter(({ id }) => id > 30);
      const before = feedRows(newest, 1);
      expect(feedRows(headlines, 1).slice(0, before.length)).toEqual(before);
    }),
  );
});
