/** A line with words in it, and its number in the file. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a plain-text source, told apart by its headings. */
export interface PlainTextSections {
  readonly headline: SourceLine | undefined;
  readonly body: readonly SourceLine[];
  readonly related: readonly SourceLine[];
  readonly feed: readonly SourceLine[];
  /** Lines that belong to no part, such as text behind the feed. */
  readonly unplaced: readonly SourceLine[];
}

type ListName = "related" | "feed";

// A heading is a line of its own: «Читайте также: …» inside a sentence is a sentence.
const headings: readonly (readonly [ListName, RegExp])[] = [
  ["related", /^(?:читайте также|тағы оқыңыз(?:дар)?|read also)\s*:?$/iu],
  ["feed", /^(?:лента новостей|жаңалықтар (?:лентасы|таспасы)|news feed)\s*:?$/iu],
];

const bullet = /^(?:[-–—*](?:\s+|$)|[•·▪‣]\s*)/u;

/** Divides a plain-text source into headline, body and lists; blank lines carry no meaning. */
export function toSections(text: string): PlainTextSections {
  const lines = linesWithWords(text);
  const parts = { body: [] as SourceLine[], related: [] as SourceLine[], feed: [] as SourceLine[] };
  let part: keyof typeof parts = "body";
  for (const line of lines) {
    const list = headings.find(([, heading]) => heading.test(line.text))?.[0];
    if (list === undefined) parts[part].push(line);
    else part = list;
  }
  const [first] = parts.body;
  const hasHeadline = first !== undefined && first === lines[0] && !bullet.test(first.text);
  const related = listItems(parts.related);
  const feed = listItems(parts.feed);
  return {
    headline: hasHeadline ? first : undefined,
    body: parts.body.slice(1),
    related: related.items,
    feed: feed.items,
    unplaced: [...related.others, ...feed.others].toSorted((a, b) => a.number - b.number),
  };
}

function linesWithWords(text: string): SourceLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "");
}

/**
 * A list written with bullets is its bulleted lines, so that a text behind it is not taken for one more
 * headline; a list without a single bullet is all of its lines.
 */
function listItems(lines: readonly SourceLine[]): { items: SourceLine[]; others: SourceLine[] } {
  if (!lines.some((line) => bullet.test(line.text))) return { items: [...lines], others: [] };
  const items = lines
    .filter((line) => bullet.test(line.text))
    .map((line) => ({ ...line, text: line.text.replace(bullet, "") }))
    .filter((line) => line.text !== "");
  return { items, others: lines.filter((line) => !bullet.test(line.text)) };
}
