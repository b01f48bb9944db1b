import { feedSpans, toJsonFeed, type FeedPage, type FeedSpan } from "#edition/feed.ts";
import type { Headline } from "#edition/headline.ts";
import {
  archivePath,
  articlePath,
  feedJsonPath,
  historyPath,
  leadPath,
  quotePagePath,
  quotesPath,
  savedPath,
} from "#edition/paths.ts";
import type { EditionFolder } from "./edition-folder.ts";
import { quoteListPages, type QuoteListPage } from "./quote-lists.ts";

/** One address to print. */
export type PageJob =
  | { readonly kind: "lead"; readonly path: string; readonly id: number | undefined }
  | { readonly kind: "article"; readonly path: string; readonly id: number }
  | { readonly kind: "quote"; readonly path: string; readonly id: number }
  | { readonly kind: "quotes"; readonly path: string; readonly list: QuoteListPage }
  | { readonly kind: "archive"; readonly path: string; readonly page: number; readonly feed: FeedPage }
  /** The same for everybody: what is saved and what was read is known in the browser alone. */
  | { readonly kind: "saved"; readonly path: string }
  | { readonly kind: "history"; readonly path: string }
  | { readonly kind: "not-found"; readonly path: string };

/** Shown by static hosts wherever they have no file. */
export const notFoundPath = "/404.html";

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
  for (const span of archiveSpans(folder)) {
    yield { kind: "archive", path: archivePath(span.page), page: span.page, feed: toFeedPage(span, byId) };
  }
}

/** The feed's JSON documents by path. */
export function* feedDocuments(folder: EditionFolder): Generator<{ path: string; document: object }> {
  const byId = new Map(folder.entries.map((entry) => [entry.id, entry]));
  for (const span of feedSpans([...byId.keys()])) {
    const entries = span.ids.flatMap((id) => byId.get(id) ?? []);
    const lead =
      span.page === "newest" && folder.lead !== undefined ? withoutSummary(folder.lead) : undefined;
    yield { path: feedJsonPath(span.page), document: toJsonFeed(folder.edition, span, entries, lead) };
  }
}

/** The newest page as every printed page carries it. */
export function newestFeed(folder: EditionFolder): FeedPage {
  const [newest] = feedSpans(folder.entries.map(({ id }) => id));
  if (newest === undefined) return { headlines: [] };
  const page = toFeedPage(newest, headlinesById(folder));
  return folder.lead === undefined ? page : { ...page, lead: withoutSummary(folder.lead) };
}

function archiveSpans(folder: EditionFolder): (FeedSpan & { page: number })[] {
  const spans = feedSpans(folder.entries.map(({ id }) => id));
  // An edition that the newest page holds whole needs no archive.
  if (spans[0]?.next === undefined) return [];
  return spans.filter((span): span is FeedSpan & { page: number } => span.page !== "newest");
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

function withoutSummary({ id, slug, headline, publishedAt }: Headline): Headline {
  return { id, slug, headline, ...(publishedAt === undefined ? {} : { publishedAt }) };
}
