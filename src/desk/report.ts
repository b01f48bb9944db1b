import { basename } from "node:path";
import { pullQuotes } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { describeProblem } from "#edition/problem.ts";
import type { Import } from "./import-source.ts";
import type { Overwritten } from "./overwritten.ts";
import type { HandSetSpeaker, NewSpeaker } from "./speakers/kept-speakers.ts";
import { countSpeakers } from "./speakers/speakers.ts";

/** An import in plain English, a fact a line. */
export function describeImport(done: Import): string {
  const { reading, placement, file } = done;
  const quotes = reading.story.body.filter((block) => block.type === "pullquote");
  const attributed = quotes.filter((quote) => quote.attribution !== undefined).length;
  const paragraphs = reading.story.body.filter((block) => block.type === "paragraph").length;
  const speakers = countSpeakers(placedQuotes(done));
  const lines = [
    `Imported ${file} into ${done.folder} (${done.importer})`,
    `  story ${placement.storyId}, ${storyState(done)}: ${reading.story.headline}`,
    ...(placement.formerHeadline === undefined ? [] : [`    before: ${placement.formerHeadline}`]),
    `  ${count(paragraphs, "paragraph")}`,
    `  ${count(quotes.length, "pull-quote")}: ${attributed} with attribution, ${quotes.length - attributed} without`,
    `  speakers: ${speakers.stated} stated, ${speakers.inferred} inferred, ${speakers.unknown} unknown`,
    ...placement.speakers.handSet.map(describeHandSet),
    ...placement.speakers.found.map(describeFound),
    ...describeOverwritten(placement.overwritten),
    `  ${count(reading.story.related.length, "related headline")}`,
    `  ${count(reading.feed.length, "headline")} in the feed; ${placement.newHeadlines} new to the edition`,
    `  files: ${done.written.length} written, ${done.unchanged} unchanged`,
    ...done.written.map((path) => `    ${path}`),
  ];
  const notes = reading.notes.map(
    (note) => `  ${describeProblem({ file, field: `line ${note.line}`, message: note.message })}`,
  );
  if (notes.length > 0) lines.push("Notes:", ...notes);
  return lines.join("\n");
}

/** What an editor said of a speaker is none of the desk's findings: whoever imports should know of it. */
function describeHandSet({ name, text, isKept }: HandSetSpeaker): string {
  const said =
    name === undefined
      ? `an editor said that nobody is to be named for ${quoted(text)}`
      : `an editor set it: ${name} for ${quoted(text)}`;
  return isKept
    ? `    kept, though the desk reads it otherwise; ${said}`
    : `    not kept, for what it stood on has changed; ${said}`;
}

/** An editor who took a speaker away and left no mark must learn that the desk has put one there. */
function describeFound({ name, text }: NewSpeaker): string {
  return `    found where the file had nobody: ${name} for ${quoted(text)}; "noSpeaker": true keeps it so`;
}

const deeds: Readonly<Record<Overwritten["deed"], string>> = {
  replaced: "as the source has it again",
  dropped: "dropped, the source does not have it",
  added: "added, the file did not have it",
  moved: "moved to where the source has it",
};

/** The source's text has replaced what the file had: whoever corrected it there by hand must learn of it. */
function describeOverwritten(parts: readonly Overwritten[]): string[] {
  if (parts.length === 0) return [];
  return [
    "  the story's file said otherwise than the source:",
    ...parts.map(({ deed, field, type, words }) => {
      const place = type === undefined ? field : `${field} (${type})`;
      return `    ${place} ${deeds[deed]}${words === "" ? "" : `: ${quoted(words)}`}`;
    }),
  ];
}

/** The beginning of a text, as much of it as finds the place. */
function quoted(text: string): string {
  return `«${text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text}»`;
}

/** The story's quotes as they are filed now, with their speakers. */
function placedQuotes({ placement }: Import): PullQuote[] {
  const story = placement.articles.find((article) => article.id === placement.storyId);
  return story === undefined ? [] : pullQuotes(story);
}

function storyState({ stored, placement, written }: Import): string {
  const before = stored.articles.find((article) => article.id === placement.storyId);
  if (before === undefined) return "new";
  if (placement.formerHeadline !== undefined) return "headline changed, number and address kept";
  if (!written.some((path) => basename(path) === `${placement.storyId}.json`)) return "unchanged";
  return before.body.length === 0 ? "text arrived" : "updated";
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
