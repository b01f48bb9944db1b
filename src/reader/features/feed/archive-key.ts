import type { FeedFilter } from "#edition/paths.ts";

/** Where a page of the archive is kept. In a file of its own: the first view has no archive, only its place. */
export function archiveKey({ person, section }: FeedFilter, page: number | "newest") {
  return ["feed", "archive", person ?? null, section ?? null, page] as const;
}
