import { isSafeHref } from "#edition/inline.ts";
import { citedSource } from "../cited-source.ts";
import { failed, type Importer, type Note, type RelatedHeadline } from "../importer.ts";
import { headlineKey } from "../numbering.ts";
import { findQuotes } from "../quotes.ts";
import { mixedWords } from "../script-check.ts";
import { toSections, type SourceLine } from "./plain-text-sections.ts";

/**
 * The plain-text form of a page: the headline, a paragraph a line, then the lists under
 * «Читайте также» and «Лента новостей», both optional.
 */
export const plainText: Importer = {
  name: "plain-text",
  accepts: (fileName) => /\.te?xt$/i.test(fileName),
  read: (text, file) => {
    const { headline, body, related, feed, unplaced } = toSections(text);
    if (headline === undefined) {
      const first = /^.*\S.*$/mu.exec(text);
      if (first === null) return failed("empty", file, "expected a headline, found an empty file", 1);
      const line = text.slice(0, first.index).split(/\r\n|\n|\r/).length;
      return failed(
        "no-headline",
        file,
        `expected the headline before any list, found "${first[0].trim()}"`,
        line,
      );
    }
    const blocks = findQuotes(body.map((line) => line.text));
    const source = citedSource(body[0]?.text ?? "");
    const links = related.map(toRelated);
    const notes = [
      ...[headline, ...body, ...related, ...feed].flatMap(mixedWordNotes),
      ...repeated(feed).map((line) => note(line, `"${line.text}" stands in the feed twice; numbered once`)),
      ...unplaced.map((line) => note(line, `belongs to no part of the page, left out: "${line.text}"`)),
    ];
    return {
      ok: true,
      value: {
        story: {
          headline: headline.text,
          ...(source === undefined ? {} : { source }),
          body: blocks,
          related: links,
        },
        feed: feed.map((line) => line.text),
        notes: notes.toSorted((a, b) => a.line - b.line),
      },
    };
  },
};

function toRelated({ text }: SourceLine): RelatedHeadline {
  const [, headline, url] = /^(.*\S)\s+(https?:\/\/\S+)$/iu.exec(text) ?? [];
  if (headline === undefined || url === undefined || !isSafeHref(url)) return { headline: text };
  return { headline, url };
}

function repeated(lines: readonly SourceLine[]): SourceLine[] {
  return [...Map.groupBy(lines, (line) => headlineKey(line.text)).values()].flatMap((same) => same.slice(1));
}

function mixedWordNotes(line: SourceLine): Note[] {
  return mixedWords(line.text).map((mixed) =>
    note(line, `"${mixed.word}" mixes alphabets (${mixed.letters}); kept as the source has it`),
  );
}

function note(line: SourceLine, message: string): Note {
  return { line: line.number, message };
}
