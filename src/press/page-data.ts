import type { Article } from "#edition/article.ts";
import type { Edition } from "#edition/edition.ts";
import type { FeedPage } from "#edition/feed.ts";
import type { QuotesPage } from "#edition/quotes-page.ts";
import type { PageData } from "#reader/print-contract.ts";
import type { PageJob } from "./plan.ts";

/** What a page is about, as far as it is about something. */
export interface PageContent {
  readonly article?: Article | undefined;
  readonly quotes?: QuotesPage | undefined;
}

/** What the page of a job carries for the browser. */
export function pageData(
  edition: Edition,
  feed: FeedPage,
  job: PageJob,
  { article, quotes }: PageContent,
): PageData {
  const { name, language, timeZone, address, sections } = edition;
  return {
    path: job.path,
    imprint: { name, language, timeZone, address, sections },
    feed,
    ...(article === undefined ? {} : { article }),
    ...(quotes === undefined ? {} : { quotes }),
    ...(job.kind === "archive" ? { archive: job.archive } : {}),
    ...(job.kind === "not-found" ? { stray: true } : {}),
  };
}
