import type { ArchiveList } from "#edition/archive.ts";
import type { Article } from "#edition/article.ts";
import type { Edition } from "#edition/edition.ts";
import type { FeedPage } from "#edition/feed.ts";
import type { FeedFilter } from "#edition/paths.ts";
import type { QuotesPage } from "#edition/quotes-page.ts";

/** What the reader needs to know of its edition on every page. */
export type Imprint = Pick<Edition, "name" | "language" | "timeZone" | "address" | "sections">;

/**
 * What a printed page carries for the browser, so that nothing on it is asked for a second time.
 * The press writes it from checked files; the browser takes it as it is.
 */
export interface PageData {
  /** The address that the page was printed for. */
  readonly path: string;
  readonly imprint: Imprint;
  readonly feed: FeedPage;
  readonly article?: Article;
  /** The page of the archive that this address shows. */
  readonly archive?: {
    readonly filter: FeedFilter;
    readonly page: number | "newest";
    readonly list: ArchiveList;
  };
  /** The page of a list of quotations that this address shows. */
  readonly quotes?: QuotesPage;
  /** Printed at an address that is not its own: hosts show it wherever they have no file. */
  readonly stray?: true;
}
