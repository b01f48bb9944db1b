import type { Article, Source } from "#edition/article.ts";
import type { Problem } from "#edition/problem.ts";
import type { DraftBlock } from "./quotes.ts";

/**
 * Reads one form of source. An importer only understands the source: it neither numbers articles nor
 * touches files, so that it can be tested with a text and the story expected of it.
 */
export interface Importer {
  /** As the report names it. */
  readonly name: string;
  /** Whether this importer is the one for a file; the first of the list that says so reads it. */
  accepts(fileName: string, text: string): boolean;
  read(text: string, file: string): Outcome<SourceReading>;
}

/** Everything one source file holds. */
export interface SourceReading {
  readonly story: SourceStory;
  /** The headlines of the source's feed in its order, newest first. */
  readonly feed: readonly string[];
  /** What an editor should look at, in the order of the lines. */
  readonly notes: readonly Note[];
}

/** An article as its source has it: the edition has not numbered it yet, its quotes have no ids. */
export interface SourceStory extends Partial<
  Pick<Article, "language" | "section" | "standfirst" | "byline" | "publishedAt" | "updatedAt">
> {
  readonly headline: string;
  readonly source?: Source;
  /** Empty when the source has the headline alone. */
  readonly body: readonly DraftBlock[];
  readonly related: readonly RelatedHeadline[];
}

/** A line of «Читайте также»; without an address it is a headline of the same publication. */
export interface RelatedHeadline {
  readonly headline: string;
  readonly url?: string;
}

/** Something in a source that stays as it is but deserves an editor's eye. */
export interface Note {
  readonly line: number;
  readonly message: string;
}

/** Why a source cannot be imported. */
export type ImportProblemKind =
  | "unreadable"
  | "unwritable"
  | "empty"
  | "binary"
  | "not-utf-8"
  | "no-headline"
  | "no-importer"
  | "broken-edition";

export interface ImportProblem extends Problem {
  readonly kind: ImportProblemKind;
}

/** What came of a step of the import, or why it stopped. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** A failed step; `line` is where in the file, when it is a place at all. */
export function failed(
  kind: ImportProblemKind,
  file: string,
  message: string,
  line?: number,
): Outcome<never> {
  return { ok: false, problems: [{ kind, file, field: line === undefined ? "" : `line ${line}`, message }] };
}

/** What the system says of a file it would not read or write. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
