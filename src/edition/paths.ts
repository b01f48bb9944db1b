import type { Headline } from "#edition/headline.ts";

/** Every address of an edition, page and JSON, is built here and nowhere else. */
export const leadPath = "/";

export function articlePath(article: Pick<Headline, "id" | "slug">): string {
  return `/news/${article.slug}-${article.id}/`;
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

export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href;
}
