import type { Headline } from "#edition/headline.ts";

/** Every address of an edition, page and JSON, is built here and nowhere else. */
export const leadPath = "/";

/** Shown by static hosts wherever they have no file. */
export const notFoundPath = "/404.html";

/** A page's address in the one form that pages are printed for: hosts answer others with the same file. */
export function plainPath(path: string): string {
  return `${path.replace(/\/(?:index\.html)?$/, "")}/`.replaceAll(/\/{2,}/g, "/");
}

export function articlePath(article: Pick<Headline, "id" | "slug">): string {
  return `/news/${article.slug}-${article.id}/`;
}

/** The same address, short enough to be typed: it leads to the long one. */
export function shortArticlePath(id: number): string {
  return `/news/${id}`;
}

export function articleJsonPath(id: number): string {
  return `/edition/articles/${id}.json`;
}

/** The newest page has a fixed address; the pages behind it are numbered and never change. */
export function feedJsonPath(page: number | "newest"): string {
  return page === "newest" ? "/edition/feed.json" : `/edition/feed/${page}.json`;
}

/** Which headlines of the archive a list shows. */
export type FeedFilter = QuoteFilter;

/**
 * A page of the archive: `/feed/` shows the newest headlines, `/feed/7/` the same ones for ever;
 * `/feed/tokaev/in/politika/2/` is narrowed to a person and a section.
 */
export function archivePath(page: number | "newest" = "newest", filter: FeedFilter = {}): string {
  return `/feed/${filterPart(filter)}${page === "newest" ? "" : `${page}/`}`;
}

/** The same page as JSON. */
export function archiveJsonPath(page: number | "newest", filter: FeedFilter = {}): string {
  return `/edition/feed/${filterPart(filter)}${page}.json`;
}

/** The page of the archive that an address shows; undefined where it is none. */
export function archivePlaceOf(path: string): { filter: FeedFilter; page: number | "newest" } | undefined {
  const { filter, page } = listPlaceOf("/feed/", path) ?? {};
  return filter === undefined ? undefined : { filter, page: page ?? "newest" };
}

export function imagePath(file: string): string {
  return `/edition/images/${encodeURIComponent(file)}`;
}

/** A quotation's place in its story. */
export function quotePath(article: Pick<Headline, "id" | "slug">, quoteId: string): string {
  return `${articlePath(article)}#${quoteId}`;
}

/** The page that a quotation has to itself, for previews. */
export function quotePagePath(article: Pick<Headline, "id" | "slug">, quoteId: string): string {
  return `${articlePath(article)}${quoteId}/`;
}

/** Which quotations of the edition a list shows. */
export interface QuoteFilter {
  /** The id of a person of the edition. */
  readonly person?: string | undefined;
  /** The id of a section of the edition. */
  readonly section?: string | undefined;
}

/** A page of a list of quotations: `/quotes/`, `/quotes/tokaev/`, `/quotes/tokaev/in/politika/2/`. Page 1 has no number. */
export function quotesPath(filter: QuoteFilter = {}, page = 1): string {
  return `/quotes/${filterPart(filter)}${page === 1 ? "" : `${page}/`}`;
}

/** The same page as JSON. */
export function quotesJsonPath(filter: QuoteFilter = {}, page = 1): string {
  return `/edition/quotes/${filterPart(filter)}${page}.json`;
}

function filterPart({ person, section }: QuoteFilter): string {
  return `${person === undefined ? "" : `${person}/`}${section === undefined ? "" : `in/${section}/`}`;
}

/** The list that an address shows; undefined where it is none of these, or a number that is not written so. */
export function quotesPlaceOf(path: string): { filter: QuoteFilter; page: number } | undefined {
  const { filter, page } = listPlaceOf("/quotes/", path) ?? {};
  // The first has no number.
  return filter === undefined || page === 1 ? undefined : { filter, page: page ?? 1 };
}

function listPlaceOf(
  root: string,
  path: string,
): { filter: QuoteFilter; page: number | undefined } | undefined {
  const full = path.endsWith("/") ? path : `${path}/`;
  if (!full.startsWith(root)) return undefined;
  const found = /^(?:(?!in\/)([a-z][a-z0-9-]*)\/)?(?:in\/([a-z0-9-]+)\/)?(?:([1-9]\d{0,8})\/)?$/.exec(
    full.slice(root.length),
  );
  if (found === null) return undefined;
  const [, person, section, page] = found;
  return { filter: { person, section }, page: page === undefined ? undefined : Number(page) };
}

/** The reader's own shelf: saved articles and quotations. */
export const savedPath = "/saved/";

/** What the reader has read, kept in their browser. */
export const historyPath = "/history/";

/** Pictures for previews (Open Graph), 1200 × 630. */
export function articleCardPath(id: number): string {
  return `/edition/cards/${id}.png`;
}

export function quoteCardPath(id: number, quoteId: string): string {
  return `/edition/cards/${id}-${quoteId}.png`;
}

/** The last part of an article's address: `slug-25`, or just `25`. Only the number decides. */
export function articleIdOf(addressPart: string): number | undefined {
  const digits = /(?:^|-)([1-9]\d{0,15})$/.exec(addressPart)?.[1];
  if (digits === undefined) return undefined;
  const id = Number(digits);
  return Number.isSafeInteger(id) ? id : undefined;
}

/** The article at a path of this edition; undefined for pages that are no article's. */
export function articleIdOfPath(path: string): number | undefined {
  const part = /^\/news\/([^/]+)\/?$/.exec(path)?.[1];
  return part === undefined ? undefined : articleIdOf(part);
}

/** The quotation whose own page is at a path; undefined for all other pages. */
export function quotePageOf(path: string): { article: number; quote: string } | undefined {
  const [, part = "", quote] = /^\/news\/([^/]+)\/(q-[a-z0-9]{4,32})\/?$/.exec(path) ?? [];
  const article = articleIdOf(part);
  return article === undefined || quote === undefined ? undefined : { article, quote };
}

export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href;
}
