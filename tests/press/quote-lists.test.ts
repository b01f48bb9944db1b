import { expect, test } from "vitest";
import { quotesPath } from "#edition/paths.ts";
import { peopleOffered, quotesPageSize } from "#edition/quotes-page.ts";
import type { EditionFolder } from "../../src/press/edition-folder.ts";
import { quoteListPages, type QuoteRef } from "../../src/press/quote-lists.ts";
import { editionOf } from "./edition-of.ts";

const sections = ["mir", "dom"].map((id) => ({ id, name: id }));

function folder(quotes: readonly QuoteRef[], peopleCount = 3): EditionFolder {
  const people = Array.from({ length: peopleCount }, (_, index) => ({
    id: `p${index}`,
    name: `Имя ${index}`,
    aliases: [],
  }));
  return {
    dir: "",
    edition: editionOf({ sections, people }),
    entries: [],
    lead: undefined,
    quotes,
    problems: [],
  };
}

/** Newest article first: `count` quotations of every person in turn, every third of nobody's, in two sections and none. */
function refs(count: number, peopleCount = 3): QuoteRef[] {
  return Array.from({ length: count }, (_, index) => ({
    article: count - index,
    quote: `q-${String(index).padStart(6, "0")}`,
    person: index % 4 === 3 ? undefined : `p${index % peopleCount}`,
    section: index % 5 === 4 ? undefined : index % 2 === 0 ? "mir" : "dom",
  }));
}

test("an edition without quotations has one list, which is empty", () => {
  const lists = [...quoteListPages(folder([]))];
  expect(lists).toEqual([{ filter: {}, total: 0, page: 1, pages: 1, people: [], sections: [], refs: [] }]);
});

test("every list has each of its quotations once, in order, on pages of one size", () => {
  const all = refs(1_000);
  const lists = Map.groupBy(quoteListPages(folder(all)), ({ filter }) => quotesPath(filter));
  // All, three people, two sections, and each person in each section.
  expect(lists.size).toBe(1 + 3 + 2 + 6);
  for (const pages of lists.values()) {
    const { person, section } = pages[0]?.filter ?? {};
    const own = all.filter(
      (ref) =>
        (person === undefined || ref.person === person) && (section === undefined || ref.section === section),
    );
    expect(pages.flatMap((page) => page.refs)).toEqual(own);
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
    for (const [index, page] of pages.entries()) {
      expect(page.total).toBe(own.length);
      expect(page.pages).toBe(pages.length);
      const left = own.length - index * quotesPageSize;
      expect(page.refs).toHaveLength(Math.min(left, quotesPageSize));
    }
  }
});

test("what can be chosen from a list leads to one that is printed, with as many quotations as it says", () => {
  const lists = [...quoteListPages(folder(refs(200)))];
  const totals = new Map(lists.map(({ filter, page, total }) => [quotesPath(filter, page), total]));
  for (const { filter, people, sections: offered } of lists) {
    for (const { count, id } of people) {
      expect(totals.get(quotesPath({ ...filter, person: id }))).toBe(count);
    }
    for (const { count, id } of offered) {
      expect(totals.get(quotesPath({ ...filter, section: id }))).toBe(count);
    }
    expect(totals.has(quotesPath({ person: filter.person }))).toBe(true);
    expect(totals.has(quotesPath({ section: filter.section }))).toBe(true);
  }
});

test("of thousands of people a list offers those with the most quotations", () => {
  const many = refs(5_000, 1_000);
  const often = Array.from({ length: 6 }, (_, index): QuoteRef => {
    return { article: 1, quote: `q-often${index}`, person: "p999", section: undefined };
  });
  const [first] = quoteListPages(folder([...many, ...often], 1_000));
  expect(first?.people).toHaveLength(peopleOffered);
  expect(first?.people[0]?.id).toBe("p999");
});
