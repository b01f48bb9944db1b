import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition } from "#edition/edition.ts";
import { feedPageOf, feedPageSize, feedSpans, parseFeed, toJsonFeed, type FeedSpan } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";

const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 300 });
const allIds = fc
  .integer({ min: 1, max: 200 })
  .map((count) => Array.from({ length: count }, (_, index) => index + 1));
const ids = fc.oneof(someIds, allIds);

function numbered(spans: readonly FeedSpan[]): FeedSpan[] {
  return spans.filter((span) => span.page !== "newest");
}

function newest(spans: readonly FeedSpan[]): FeedSpan {
  const found = spans.find((span) => span.page === "newest");
  if (found === undefined) throw new Error("A feed without its newest page");
  return found;
}

function descending(ids: readonly number[]): number[] {
  return ids.toSorted((a, b) => b - a);
}

describe("the pages of the feed", () => {
  it("hold every article exactly once, in the page that its number says", () => {
    fc.assert(
      fc.property(ids, (ids) => {
        const spans = numbered(feedSpans(ids));
        expect(spans.flatMap((span) => span.ids)).toEqual(descending(ids));
        for (const span of spans) expect(span.ids.map(feedPageOf)).toEqual(span.ids.map(() => span.page));
      }),
    );
  });

  it("behind the newest do not change when an article arrives", () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 40 }), (ids, step) => {
        const arrived = Math.max(...ids) + step;
        const before = numbered(feedSpans(ids)).slice(1);
        const after = new Map(numbered(feedSpans([arrived, ...ids])).map((span) => [span.page, span]));
        expect(before.map((span) => after.get(span.page))).toEqual(before);
      }),
    );
  });

  it("begin with a newest one that is not nearly empty", () => {
    fc.assert(
      fc.property(allIds, (ids) => {
        const first = newest(feedSpans(ids));
        expect(first.ids[0]).toBe(ids.length);
        expect(first.ids.length).toBeGreaterThanOrEqual(Math.min(ids.length, feedPageSize));
        expect(first.ids.length).toBeLessThan(2 * feedPageSize);
      }),
    );
  });

  it("lead from the newest to every article, each once", () => {
    fc.assert(
      fc.property(ids, (ids) => {
        const spans = feedSpans(ids);
        const read: number[] = [];
        for (let at: FeedSpan | undefined = newest(spans); at !== undefined;) {
          read.push(...at.ids);
          const { next }: FeedSpan = at;
          at = spans.find((span) => span.page === next);
        }
        expect(read).toEqual(descending(ids));
      }),
    );
  });

  it("are one empty page in an edition without articles", () => {
    expect(feedSpans([])).toEqual([{ page: "newest", ids: [] }]);
  });
});

const edition: Edition = {
  name: "Полоса",
  language: "ru",
  timeZone: "Asia/Almaty",
  address: "https://polosa.kz",
  sections: [],
  people: [],
  lead: 1,
};

const headline: fc.Arbitrary<Headline> = fc
  .record({
    id: fc.integer({ min: 1, max: 1e9 }),
    slug: fc.constantFrom("a", "itogi-2024", "news-25-a"),
    headline: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
    publishedAt: fc.option(fc.constantFrom("2025-05-19T10:00:00+05:00", "2024-02-29T00:00:00Z"), {
      nil: undefined,
    }),
    facts: fc.record(
      {
        language: fc.constantFrom("ru", "kk", "en"),
        section: fc.constantFrom("obshchestvo", "politika"),
        people: fc.constant<string[]>(["tokaev"]),
        thread: fc.integer({ min: 1, max: 1e9 }),
        spoken: fc.constantFrom<[number, number][]>([0, 18], [20, 31]).map((range) => [range]),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ facts, publishedAt, ...others }) => ({
    ...others,
    ...facts,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }));

function withFacts(facts: object, more: object = {}): object {
  return { items: [{ id: "1", url: "https://polosa.kz/news/a-1/", title: "А", ...more, _polosa: facts }] };
}

describe("a page of the feed as JSON Feed", () => {
  it("gives back its headlines and the next page", () => {
    fc.assert(
      fc.property(
        fc.array(headline),
        fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
        (headlines, next) => {
          const span: FeedSpan = { page: 7, ids: [], ...(next === undefined ? {} : { next }) };
          const entries = headlines.map((one) => ({ ...one, summary: "Кратко" }));
          const parsed = parseFeed(
            JSON.parse(JSON.stringify(toJsonFeed(edition, span, entries))),
            "feed.json",
          );
          expect(parsed).toEqual({ ok: true, value: { headlines, ...(next === undefined ? {} : { next }) } });
        },
      ),
    );
  });

  it("has the fields a feed reader looks for, and no date that nobody gave", () => {
    const span: FeedSpan = { page: "newest", ids: [25], next: 1 };
    expect(toJsonFeed(edition, span, [{ id: 25, slug: "a", headline: "А", summary: "Кратко" }])).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Полоса",
      home_page_url: "https://polosa.kz/",
      feed_url: "https://polosa.kz/edition/feed.json",
      next_url: "https://polosa.kz/edition/feed/1.json",
      language: "ru",
      items: [{ id: "25", url: "https://polosa.kz/news/a-25/", title: "А", content_text: "Кратко" }],
    });
  });

  it.each([
    [{ version: "2" }, "version"],
    [{ items: [{ id: "0", url: "https://polosa.kz/news/a-1/", title: "А" }] }, "items.0.id"],
    [{ items: [{ id: "1", url: "https://polosa.kz/elsewhere/a-1/", title: "А" }] }, "items.0.url"],
    [{ items: [{ id: "1", url: "data:text/html,x", title: "А" }] }, "items.0.url"],
    [{ items: [{ id: "1", url: "https://polosa.kz/news/a-1/", title: " " }] }, "items.0.title"],
    [{ next_url: "https://polosa.kz/edition/feed/x.json" }, "next_url"],
    [withFacts({}, { url: "https://polosa.kz/news/25/" }), "items.0.url"],
    [withFacts({}, { url: "https://polosa.kz/news/Заметка-25/" }), "items.0.url"],
    [withFacts({}, { id: "9007199254740993" }), "items.0.id"],
    [withFacts({}, { date_published: "2025-05-19" }), "items.0.date_published"],
    [withFacts({}, { date_published: "2025-02-30T10:00:00Z" }), "items.0.date_published"],
    [withFacts({}, { language: "de" }), "items.0.language"],
    [withFacts({ section: "Политика" }), "items.0._polosa.section"],
    [withFacts({ people: ["1"] }), "items.0._polosa.people.0"],
    [withFacts({ thread: "5" }), "items.0._polosa.thread"],
    [withFacts({ spoken: [[4, 2]] }), "items.0._polosa.spoken"],
    [withFacts({ spoken: [[0]] }), "items.0._polosa.spoken.0.1"],
  ])("is refused with the field that is wrong: %j", (change, field) => {
    const parsed = parseFeed(
      { version: "https://jsonfeed.org/version/1.1", items: [], ...change },
      "feed.json",
    );
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.field)).toEqual([field]);
  });
});
