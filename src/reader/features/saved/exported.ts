import type { Language } from "#edition/headline.ts";
import { absolute, articlePath, quotePath } from "#edition/paths.ts";
import { plainSpaces } from "#edition/typography.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { speakerText } from "#reader/lib/speaker-text.ts";

/** What the documents to read, Markdown and HTML, say around the entries. */
export interface ExportWords {
  readonly language: Language;
  /** Of entries that name none: the edition's. */
  readonly usualLanguage: Language;
  /** Of the document: «Сохранённое — Полоса». */
  readonly title: string;
  /** Scheme and host of the edition. */
  readonly address: string;
  /** Marks a speaker whom only the context names. */
  readonly inferred: string;
  readonly savedOn: (timestamp: string) => string;
}

/** An entry as such a document shows it, in plain text. */
export interface Exported {
  readonly quote: string | undefined;
  readonly attribution: string | undefined;
  readonly headline: string;
  readonly standfirst: string | undefined;
  /** The story's passages. */
  readonly text: readonly string[];
  readonly address: string;
  readonly saved: string;
  readonly language: Language;
}

export function toExported(item: SavedItem, words: ExportWords): Exported {
  const place = { id: item.articleId, slug: item.slug };
  const quote = item.kind === "quote" ? item.quote : undefined;
  const path = quote === undefined ? articlePath(place) : quotePath(place, quote.id);
  return {
    quote: quote === undefined ? undefined : oneLine(`«${quote.text}»`),
    attribution: oneLineOrNone(quote === undefined ? undefined : speakerText(quote, words.inferred)),
    headline: oneLine(item.headline),
    text: item.kind === "article" ? (item.text ?? []).map(oneLine) : [],
    standfirst: oneLineOrNone(item.kind === "article" ? item.standfirst : undefined),
    address: absolute(words.address, path),
    saved: words.savedOn(item.savedAt),
    language: item.language ?? words.usualLanguage,
  };
}

function oneLineOrNone(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text);
}

function oneLine(text: string): string {
  return plainSpaces(text).replaceAll(/\s+/g, " ").trim();
}
