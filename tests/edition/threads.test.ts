import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Headline } from "#edition/headline.ts";
import { storyThreads } from "#edition/threads.ts";
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

/** Headlines by the oldest of their story, newest first. */
function threadsOf(list: readonly Headline[]): Headline[][] {
  const threads = storyThreads(list);
  return [...Map.groupBy(list, ({ id }) => threads.get(id) ?? id).values()];
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
    const folded = threadsOf(seed).flatMap((thread) =>
      thread.length === 1 ? [] : [thread.map(({ id }) => id)],
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
    const list = [...new Set(twoStories.map(([text]) => text))];
    expect(threadsOf(headlines(list)).filter((thread) => thread.length > 1)).toEqual([]);
  });
});

describe("a headline's thread", () => {
  const texts = fc.array(fc.constantFrom(...[...oneStory, ...twoStories].flat()), {
    minLength: 1,
    maxLength: 90,
  });

  it("is decided by what is older: nothing that arrives changes it", () => {
    fc.assert(
      fc.property(texts, fc.nat(90), (some, count) => {
        const list = headlines(some);
        const before = storyThreads(list.slice(count));
        const after = storyThreads(list);
        expect(list.slice(count).map(({ id }) => after.get(id))).toEqual(
          list.slice(count).map(({ id }) => before.get(id)),
        );
      }),
    );
  });

  it("is named by its oldest, which names none itself", () => {
    fc.assert(
      fc.property(texts, (some) => {
        for (const [id, oldest] of storyThreads(headlines(some))) {
          expect(oldest).toBeLessThan(id);
          expect(storyThreads(headlines(some)).has(oldest)).toBe(false);
        }
      }),
    );
  });

  it("ends where its last is out of sight", () => {
    const [[newer, older] = ["", ""]] = oneStory;
    const apart = (gap: number) =>
      storyThreads([
        { id: 100 + gap, slug: "a", headline: newer },
        { id: 100, slug: "b", headline: older },
      ]).size;
    expect([apart(60), apart(61)]).toEqual([1, 0]);
  });
});

it("thousands of headlines take no time that a build would feel", () => {
  const all = [...oneStory, ...twoStories].flat();
  const list = headlines(Array.from({ length: 5000 }, (_, at) => all[at % all.length] ?? ""));
  const started = performance.now();
  storyThreads(list);
  expect(performance.now() - started).toBeLessThan(5000);
});
