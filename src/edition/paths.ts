import type { Headline } from "#edition/headline.ts";

/** Every address of an edition, page and JSON, is built here and nowhere else. */
export const leadPath = "/";

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

/** The archive page printed for the headlines of one feed page, for readers without scripts. */
export function archivePath(page: number): string {
  return `/feed/${page}/`;
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
  const found =
    /^\/quotes\/(?:(?!in\/)([a-z][a-z0-9-]*)\/)?(?:in\/([a-z0-9-]+)\/)?(?:([1-9]\d{0,8})\/)?$/.exec(
      path.endsWith("/") ? path : `${path}/`,
    );
  if (found === null || found[3] === "1") return undefined;
  const [, person, section, page = "1"] = found;
  return { filter: { person, section }, page: Number(page) };
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
