import type { Article } from "#edition/article.ts";
import type { Passage } from "./passages.ts";

/** An `error` is to be mended; a `note` is for an editor to know and makes no check fail. */
export type Severity = "error" | "note";

/** One thing to look for in articles. */
export interface Rule {
  /** As reports name it: people and programs rely on it. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words for the help. */
  readonly summary: string;
  readonly find: (
    article: Article,
    passages: readonly Passage[],
    /** The ids of the edition's people; undefined when edition.json cannot be read. */
    people: ReadonlySet<string> | undefined,
  ) => Complaint[];
}

/** What a rule says of one place in an article. */
export interface Complaint extends Spot {
  readonly message: string;
}

/** A place in an article's file. */
export interface Spot {
  /** Dotted path of a text inside the file: `body.3.text`. */
  readonly field: string;
  /** Where in that text, from 1, in UTF-16 code units, as editors and JavaScript count. */
  readonly column: number;
}
