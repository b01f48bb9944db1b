import { expect, test } from "vitest";
import { feedPageSize } from "#edition/feed.ts";
import type { EditionFolder } from "../../src/press/edition-folder.ts";
import { feedDocuments, newestFeed, pageJobs } from "../../src/press/plan.ts";
import { editionOf } from "./edition-of.ts";

function folder(count: number, lead = count): EditionFolder {
  const entries = Array.from({ length: count }, (_, index) => {
    const id = count - index;
    return { id, slug: `novost-${id}`, headline: `Новость ${id}`, summary: `О новости ${id}` };
  });
  return {
    dir: "",
    edition: editionOf({ lead }),
    entries,
    lead: entries.find(({ id }) => id === lead),
    quotes: [],
    problems: [],
  };
}

const paths = (count: number) => [...pageJobs(folder(count))].map(({ path }) => path);
const archive = (count: number) => paths(count).filter((path) => path.startsWith("/feed/"));

test("an edition has a front page, a page for what is not found, the notebook and one for every article", () => {
  expect(paths(2)).toEqual([
    "/",
    "/404.html",
    "/saved/",
    "/history/",
    "/news/novost-2-2/",
    "/news/novost-1-1/",
    "/quotes/",
    "/feed/",
    "/feed/1/",
  ]);
  expect(paths(0)).toEqual(["/", "/404.html", "/saved/", "/history/", "/quotes/", "/feed/"]);
});

test("every number of the feed that has a document has a page of the archive", () => {
  expect(archive(0)).toEqual(["/feed/"]);
  expect(archive(1)).toEqual(["/feed/", "/feed/1/"]);
  expect(archive(feedPageSize * 2 - 1)).toEqual(["/feed/", "/feed/2/", "/feed/1/"]);
  expect(archive(feedPageSize * 2 + 1)).toEqual(["/feed/", "/feed/3/", "/feed/2/", "/feed/1/"]);
});

test("every older page that a page leads to is printed", () => {
  for (const count of [1, 29, 30, 31, 59, 60, 61, 90, 119, 320]) {
    const jobs = [...pageJobs(folder(count))];
    const printed = new Set(jobs.map(({ path }) => path));
    const next = newestFeed(folder(count)).next;
    const onward = jobs.flatMap((job) =>
      job.kind === "archive" && job.archive.list.next !== undefined ? [job.archive.list.next] : [],
    );
    const missing = [next ?? [], onward].flat().filter((page) => !printed.has(`/feed/${page}/`));
    expect(missing).toEqual([]);
  }
});

test("the feed's documents hold every article once behind the newest, and only that one names the lead", () => {
  const documents = [...feedDocuments(folder(95, 40))].map(({ document, path }) => ({
    path,
    ...(document as { items: { id: string }[]; _polosa?: { lead?: { id: number } } }),
  }));
  expect(documents.map(({ path }) => path)).toEqual([
    "/edition/feed.json",
    ...[4, 3, 2, 1].map((page) => `/edition/feed/${page}.json`),
  ]);
  const numbered = documents.slice(1).flatMap(({ items }) => items.map(({ id }) => Number(id)));
  expect(numbered).toEqual(Array.from({ length: 95 }, (_, index) => 95 - index));
  expect(documents.map(({ _polosa: own }) => own?.lead?.id)).toEqual([
    40,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("the page carries no summaries: they are for other feed readers", () => {
  expect(newestFeed(folder(3)).headlines[0]).toEqual({ id: 3, slug: "novost-3", headline: "Новость 3" });
});
