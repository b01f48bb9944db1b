import { feedSpans, toJsonFeed, type FeedEntry, type FeedPage, type FeedSpan } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";
import {
  archiveJsonPath,
  archivePath,
  articlePath,
  feedJsonPath,
  historyPath,
  leadPath,
  notFoundPath,
  quotePagePath,
  quotesPath,
  savedPath,
} from "#edition/paths.ts";
import type { PageData } from "#reader/print-contract.ts";
import { archivePages } from "./archive-lists.ts";
import type { EditionFolder } from "./edition-folder.ts";
import { quoteListPages, type QuoteListPage } from "./quote-lists.ts";

/** One address to print. */
export type PageJob =
  | { readonly kind: "lead"; readonly path: string; readonly id: number | undefined }
  | { readonly kind: "article"; readonly path: string; readonly id: number }
  | { readonly kind: "quote"; readonly path: string; readonly id: number }
  | { readonly kind: "quotes"; readonly path: string; readonly list: QuoteListPage }
  | { readonly kind: "archive"; readonly path: string; readonly archive: ArchivePlace }
  /** The same for everybody: what is saved and what was read is known in the browser alone. */
  | { readonly kind: "saved"; readonly path: string }
  | { readonly kind: "history"; readonly path: string }
  | { readonly kind: "not-found"; readonly path: string };

type ArchivePlace = NonNullable<PageData["archive"]>;

/** Every page of an edition. */
export function* pageJobs(folder: EditionFolder): Generator<PageJob> {
  yield { kind: "lead", path: leadPath, id: folder.lead?.id };
  yield { kind: "not-found", path: notFoundPath };
  yield { kind: "saved", path: savedPath };
  yield { kind: "history", path: historyPath };
  const quotes = Map.groupBy(folder.quotes, ({ article }) => article);
  for (const entry of folder.entries) {
    const { id } = entry;
    yield { kind: "article", path: articlePath(entry), id };
    // Right behind their article, which is then read only once.
    for (const { quote } of quotes.get(id) ?? []) {
      yield { kind: "quote", path: quotePagePath(entry, quote), id };
    }
  }
  for (const list of quoteListPages(folder)) {
    yield { kind: "quotes", path: quotesPath(list.filter, list.page), list };
  }
  const byId = headlinesById(folder);
  for (const { about, filter, span } of archivePages(folder)) {
    const { page } = span;
    const archive = { filter, page, list: { ...toFeedPage(span, byId), about } };
    yield { kind: "archive", path: archivePath(page, filter), archive };
  }
}

/** The feed's JSON documents by path. */
export function* feedDocuments(folder: EditionFolder): Generator<{ path: string; document: object }> {
  const byId = new Map(folder.entries.map((entry) => [entry.id, entry]));
  for (const span of feedSpans([...byId.keys()])) {
    const entries = span.ids.flatMap((id) => byId.get(id) ?? []);
    const lead =
      span.page === "newest" && folder.lead !== undefined ? withoutSummary(folder.lead) : undefined;
    const own = lead === undefined ? {} : { lead };
    yield { path: feedJsonPath(span.page), document: toJsonFeed(folder.edition, span, entries, { own }) };
  }
}

/** The archive's JSON documents by path; the numbered pages of all headlines are the feed's own. */
export function* archiveDocuments(folder: EditionFolder): Generator<{ path: string; document: object }> {
  const { edition } = folder;
  const byId = new Map(folder.entries.map((entry) => [entry.id, entry]));
  for (const { about, filter, span } of archivePages(folder)) {
    const names = [about.person?.name, about.section?.name].filter((name) => name !== undefined);
    if (names.length === 0 && span.page !== "newest") continue;
    const entries = span.ids.flatMap((id) => byId.get(id) ?? []);
    const document = toJsonFeed(edition, span, entries, {
      title: [edition.name, ...names].join(": "),
      home: archivePath("newest", filter),
      pathOf: (page) => archiveJsonPath(page, filter),
      own: about,
    });
    yield { path: archiveJsonPath(span.page, filter), document };
  }
}

/** The newest page as every printed page carries it. */
export function newestFeed(folder: EditionFolder): FeedPage {
  const [newest] = feedSpans(folder.entries.map(({ id }) => id));
  if (newest === undefined) return { headlines: [] };
  const page = toFeedPage(newest, headlinesById(folder));
  return folder.lead === undefined ? page : { ...page, lead: withoutSummary(folder.lead) };
}

function headlinesById(folder: EditionFolder): Map<number, Headline> {
  return new Map(folder.entries.map((entry) => [entry.id, withoutSummary(entry)]));
}

function toFeedPage(span: FeedSpan, byId: ReadonlyMap<number, Headline>): FeedPage {
  return {
    headlines: span.ids.flatMap((id) => byId.get(id) ?? []),
    ...(span.next === undefined ? {} : { next: span.next }),
  };
}

function withoutSummary(entry: FeedEntry): Headline {
  const { summary: _, ...headline } = entry;
  return headline;
}
