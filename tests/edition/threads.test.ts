import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Headline } from "#edition/headline.ts";
import { threadsOf } from "#edition/threads.ts";
import { bindSpaces } from "#edition/typography.ts";

const oneStory = pairs("one-story.json");
const twoStories = pairs("two-stories.json");

function pairs(name: string): [string, string][] {
  const file = fileURLToPath(new URL(`../fixtures/headlines/${name}`, import.meta.url));
  return JSON.parse(readFileSync(file, "utf8")) as [string, string][];
}

function headlines(texts: readonly string[], dates: readonly (string | undefined)[] = []): Headline[] {
  return texts.map((headline, at) => {
    const publishedAt = dates[at];
    return {
      id: texts.length - at,
      slug: "a",
      headline,
      ...(publishedAt === undefined ? {} : { publishedAt }),
    };
  });
}

/** The seed's edition, newest first. */
const seed = Array.from({ length: 25 }, (_, at): Headline => {
  const file = new URL(`../../public/edition/articles/${25 - at}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Headline;
});

describe("headlines of one story fold into a thread", () => {
  it.each(oneStory)("%s / %s", (...texts) => {
    expect(threadsOf(headlines(texts))).toHaveLength(1);
    expect(threadsOf(headlines(texts.toReversed()))).toHaveLength(1);
    expect(threadsOf(headlines(texts.map(bindSpaces)))).toHaveLength(1);
  });

  it("and in the seed these are the saigas and Leo XIV, and no others", () => {
    const folded = threadsOf(seed).flatMap(({ newest, others }) =>
      others.length === 0 ? [] : [[newest.id, ...others.map(({ id }) => id)]],
    );
    expect(folded).toEqual([
      [11, 5],
      [10, 6],
    ]);
  });

  it("only within three days, where there are dates", () => {
    const [texts = ["", ""]] = oneStory;
    const within = headlines(texts, ["2025-05-19T10:00:00+05:00", "2025-05-18T09:00:00+05:00"]);
    expect(threadsOf(within)).toHaveLength(1);
    const apart = headlines(texts, ["2025-05-19T10:00:00+05:00", "2025-05-10T09:00:00+05:00"]);
    expect(threadsOf(apart)).toHaveLength(2);
  });
});

describe("headlines that look alike stand apart", () => {
  it.each(twoStories)("%s / %s", (...texts) => {
    expect(threadsOf(headlines(texts))).toHaveLength(2);
    expect(threadsOf(headlines(texts.toReversed()))).toHaveLength(2);
  });

  it("also when all the look-alikes stand in one list", () => {
    const list = twoStories.map(([text]) => text);
    expect(threadsOf(headlines(list)).filter(({ others }) => others.length > 0)).toEqual([]);
  });
});

function byNewest(threads: number[][]): number[][] {
  return threads.toSorted((a, b) => (b[0] ?? 0) - (a[0] ?? 0));
}

it("what arrives never takes a thread apart", () => {
  const texts = fc.array(fc.constantFrom(...[...oneStory, ...twoStories].flat()), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(texts, (some) => {
      const [arrived, ...before] = headlines(some);
      const ids = (list: readonly Headline[]) =>
        threadsOf(list).map((thread) =>
          [thread.newest, ...thread.others].map(({ id }) => id).filter((id) => id !== arrived?.id),
        );
      const after = ids(arrived === undefined ? before : [arrived, ...before]).filter(
        ({ length }) => length > 0,
      );
      expect(byNewest(after)).toEqual(byNewest(ids(before)));
    }),
  );
});

it("every headline is in exactly one thread, in its order, whatever the list", () => {
  const texts = fc.array(fc.constantFrom(...[...oneStory, ...twoStories].flat()), { maxLength: 30 });
  fc.assert(
    fc.property(texts, (some) => {
      const list = headlines(some);
      const threads = threadsOf(list);
      const newest = threads.map((thread) => thread.newest.id);
      expect(newest).toEqual(newest.toSorted((a, b) => b - a));
      const all = threads.flatMap((thread) => [thread.newest, ...thread.others]);
      expect(all.toSorted((a, b) => b.id - a.id)).toEqual(list);
      for (const thread of threads) {
        const ids = [thread.newest, ...thread.others].map(({ id }) => id);
        expect(ids).toEqual(ids.toSorted((a, b) => b - a));
      }
    }),
  );
});
