import type { QuoteFilter } from "#edition/paths.ts";

/** Where a page of a list is kept. In a file of its own: the first view has no list, only its place. */
export function quotesKey({ person, section }: QuoteFilter, page: number) {
  return ["quotes", person ?? null, section ?? null, page] as const;
}
