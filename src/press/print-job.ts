import type { Article } from "#edition/article.ts";
import type { FeedPage } from "#edition/feed.ts";
import type { PrintBundle } from "#reader/print-contract.ts";
import { EditionError, readArticle } from "./edition-folder.ts";
import { pageData } from "./page-data.ts";
import { fillTemplate, type PageFrame } from "./page-template.ts";
import type { PageJob } from "./plan.ts";

/** What is the same for every page of one print run. */
export interface PrintRun {
  readonly editionDir: string;
  readonly feed: FeedPage;
  readonly frame: PageFrame;
}

export interface PrintedPage {
  readonly html: string;
  readonly status: 200 | 404;
  /** The article of this page, when it has one: its JSON is published beside the page. */
  readonly article: Article | undefined;
}

/**
 * Prints one address.
 * @throws EditionError when its article can no longer be read
 */
export function printJob(run: PrintRun, bundle: PrintBundle, job: PageJob): PrintedPage {
  const article = articleOf(run, job);
  const data = pageData(run.frame.edition, run.feed, job, article);
  const printed = bundle.print(job.path, data);
  return { html: fillTemplate(run.frame, printed, data, article), status: printed.status, article };
}

function articleOf(run: PrintRun, job: PageJob): Article | undefined {
  if (!("id" in job) || job.id === undefined) return undefined;
  const read = readArticle(run.editionDir, job.id);
  if (!read.ok) throw new EditionError(read.problems);
  return read.value;
}
