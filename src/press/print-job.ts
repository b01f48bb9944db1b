import type { Article } from "#edition/article.ts";
import type { FeedPage } from "#edition/feed.ts";
import { articleJsonPath, quotesJsonPath } from "#edition/paths.ts";
import type { Person } from "#edition/person.ts";
import type { PrintBundle } from "#reader/print-contract.ts";
import { EditionError, readArticle } from "./edition-folder.ts";
import { pageData, type PageContent } from "./page-data.ts";
import { fillTemplate, type PageFrame } from "./page-template.ts";
import type { PageJob } from "./plan.ts";
import { quotesDocument } from "./quotes-document.ts";

/** What is the same for every page of one print run. */
export interface PrintRun {
  readonly editionDir: string;
  readonly feed: FeedPage;
  readonly frame: PageFrame;
}

export interface PrintedPage {
  readonly html: string;
  readonly status: 200 | 404;
  /** What is published beside the page, for readers who come to it by a click. */
  readonly document: { readonly path: string; readonly data: object } | undefined;
}

/** Gives articles as they are published. @throws EditionError when one can no longer be read */
export type ReadArticle = (id: number) => Article;

/** The last article is kept: jobs that need the same one follow each other. */
export function articleReader(editionDir: string, people: readonly Person[]): ReadArticle {
  let last: Article | undefined;
  return (id) => {
    if (last?.id === id) return last;
    const read = readArticle(editionDir, id, people);
    if (!read.ok) throw new EditionError(read.problems);
    last = read.value;
    return last;
  };
}

/**
 * Prints one address.
 * @throws EditionError when its article can no longer be read
 */
export function printJob(run: PrintRun, bundle: PrintBundle, job: PageJob, read: ReadArticle): PrintedPage {
  const content = contentOf(run, job, read);
  const data = pageData(run.frame.edition, run.feed, job, content);
  const printed = bundle.print(job.path, data);
  return {
    html: fillTemplate(run.frame, printed, data, content.article),
    status: printed.status,
    document: documentOf(job, content),
  };
}

function contentOf(run: PrintRun, job: PageJob, read: ReadArticle): PageContent {
  if (job.kind === "quotes") return { quotes: quotesDocument(run.frame.edition, job.list, read) };
  return "id" in job && job.id !== undefined ? { article: read(job.id) } : {};
}

function documentOf(job: PageJob, { article, quotes }: PageContent): PrintedPage["document"] {
  if (quotes !== undefined && job.kind === "quotes") {
    return { path: quotesJsonPath(job.list.filter, job.list.page), data: quotes };
  }
  if (article !== undefined && job.kind === "article") {
    return { path: articleJsonPath(article.id), data: article };
  }
  return undefined;
}
