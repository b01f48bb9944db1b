import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArchive } from "#edition/archive.ts";
import { feedPageSize, type FeedEntry } from "#edition/feed.ts";
import { archivePath } from "#edition/paths.ts";
import { archivePages } from "../../src/press/archive-lists.ts";
import type { EditionFolder } from "../../src/press/edition-folder.ts";
import { archiveDocuments, feedDocuments } from "../../src/press/plan.ts";
import { editionOf } from "./edition-of.ts";

const people = ["p0", "p1", "p2"].map((id) => ({ id, name: `Имя ${id}`, aliases: [] }));
const sections = ["mir", "dom"].map((id) => ({ id, name: `Раздел ${id}` }));

function folder(entries: readonly FeedEntry[], listed = { people, sections }): EditionFolder {
  return {
    dir: "",
    edition: editionOf(listed),
    entries,
    lead: undefined,
    quotes: [],
    problems: [],
  };
}

/** Newest first: some of nobody, some of two people, every other section and none. */
function entries(count: number): FeedEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const id = count - index;
    const about = id % 4 === 0 ? [] : id % 5 === 0 ? ["p0", "p1"] : [`p${(id % 7) % 3}`];
    return {
      id,
      slug: `novost-${id}`,
      headline: `Новость ${id}`,
      summary: `О новости ${id}`,
      ...(about.length === 0 ? {} : { people: about }),
      ...(id % 3 === 2 ? {} : { section: id % 3 === 0 ? "mir" : "dom" }),
    };
  });
}

const pages = (count: number) => [...archivePages(folder(entries(count)))];

/** Every document of the feed and of its archive, as it is written. */
function documents(count: number): Map<string, string> {
  const one = folder(entries(count));
  const all = [...feedDocuments(one), ...archiveDocuments(one)];
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  return new Map(all.map(({ document, path }) => [path, JSON.stringify(document)]));
}

describe("the archive", () => {
  test("has one page of all, empty, where there is nothing", () => {
    expect(pages(0)).toEqual([
      {
        filter: {},
        span: { page: "newest", ids: [] },
        about: { choices: { total: 0, people: [], sections: [] } },
      },
    ]);
  });

  test("has every headline of each list once, newest first, on its numbered pages", () => {
    const all = entries(400);
    for (const list of Map.groupBy(pages(400), ({ filter }) => archivePath("newest", filter)).values()) {
      const [newest, ...numbered] = list;
      const { person, section } = newest?.filter ?? {};
      const own = all.filter(
        (one) =>
          (person === undefined || one.people?.includes(person) === true) &&
          (section === undefined || one.section === section),
      );
      const read = numbered.length === 0 ? newest?.span.ids : numbered.flatMap(({ span }) => span.ids);
      expect(read).toEqual(own.map(({ id }) => id));
      expect(newest?.about.choices?.total).toBe(own.length);
      for (const { span } of numbered) expect(span.ids.length).toBeLessThanOrEqual(feedPageSize);
    }
  });

  test("offers only choices that lead to a list, each with what it has", () => {
    const all = pages(200);
    const totals = new Map(
      all.flatMap(({ about, filter }) =>
        about.choices === undefined ? [] : [[archivePath("newest", filter), about.choices.total]],
      ),
    );
    expect(totals.size).toBe(1 + 3 + 2 + 6);
    for (const { about, filter } of all) {
      for (const { count, id } of about.choices?.people ?? []) {
        expect(totals.get(archivePath("newest", { ...filter, person: id }))).toBe(count);
      }
      for (const { count, id } of about.choices?.sections ?? []) {
        expect(totals.get(archivePath("newest", { ...filter, section: id }))).toBe(count);
      }
    }
  });

  test("offers nothing to choose in an edition without sections and people", () => {
    const plain = archivePages(folder(entries(100), { people: [], sections: [] }));
    expect([...plain].map(({ filter }) => filter)).toEqual(Array.from({ length: 5 }, () => ({})));
  });
});

function numberOf(path: string): number {
  return Number(/(\d+)\.json$/.exec(path)?.[1]);
}

/** What is complete: in each list all numbered documents but the newest of them. */
function complete(all: ReadonlyMap<string, string>): [string, string | undefined][] {
  const lists = Map.groupBy(
    [...all.keys()].filter((path) => /\d\.json$/.test(path)),
    (path) => path.slice(0, path.lastIndexOf("/")),
  );
  return [...lists.values()].flatMap((paths) =>
    paths
      .toSorted((a, b) => numberOf(b) - numberOf(a))
      .slice(1)
      .map((path): [string, string | undefined] => [path, all.get(path)]),
  );
}

test("pages behind the newest stay as they are to the byte, whatever arrives", () => {
  expect(complete(documents(200)).length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 260 }), fc.integer({ min: 1, max: 70 }), (count, arriving) => {
      const before = complete(documents(count));
      const after = documents(count + arriving);
      expect(before.map(([path]) => [path, after.get(path)])).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test("every document of the archive is read back as it was written", () => {
  for (const [path, text] of documents(130)) {
    const parsed = parseArchive(JSON.parse(text), path);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  }
});

test.each([
  [{ newer: 0 }, "_polosa.newer"],
  [{ person: { id: "1", name: "А" } }, "_polosa.person.id"],
  [{ section: { id: "mir" } }, "_polosa.section.name"],
  [{ choices: { total: -1, people: [], sections: [] } }, "_polosa.choices.total"],
  [
    { choices: { total: 1, people: [{ id: "a", name: "А" }], sections: [] } },
    "_polosa.choices.people.0.count",
  ],
])("one is refused with the field that is wrong: %j", (about, field) => {
  const parsed = parseArchive(
    { version: "https://jsonfeed.org/version/1.1", items: [], _polosa: about },
    "newest.json",
  );
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.field)).toEqual([field]);
});
