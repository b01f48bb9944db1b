import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { mapArticleText, parseArticleJson, toHeadline, type Article } from "#edition/article.ts";
import { parseEditionJson, sectionName, type Edition } from "#edition/edition.ts";
import type { FeedEntry } from "#edition/feed.ts";
import type { Person } from "#edition/person.ts";
import { describeProblem, type Parsed, type Problem } from "#edition/problem.ts";
import { articleSummary } from "#edition/summary.ts";
import { bindSpaces, plainSpaces } from "#edition/typography.ts";
import { factsOf, withThreads, type FactsOf } from "./feed-facts.ts";
import { quoteRefs, type QuoteRef } from "./quote-lists.ts";
import { speakerProblems, withListedSpeakers } from "./speakers.ts";

/** An edition as the press works with it: the whole in brief, the articles one at a time from disk. */
export interface EditionFolder {
  readonly dir: string;
  readonly edition: Edition;
  /** Every readable article in brief, newest first. */
  readonly entries: readonly FeedEntry[];
  /** The article on the front page; absent only when the edition has none at all. */
  readonly lead: FeedEntry | undefined;
  /** Every quotation, newest article first, in the order of its story. */
  readonly quotes: readonly QuoteRef[];
  /** What was left out, and why. */
  readonly problems: readonly Problem[];
}

/** The edition's folder cannot be printed at all. */
export class EditionError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "EditionError";
    this.problems = problems;
  }
}

/**
 * Reads and checks an edition. An article that cannot be read is left out and named in `problems`.
 * @throws EditionError when `edition.json` itself is missing or wrong
 */
export async function openEdition(dir: string): Promise<EditionFolder> {
  const edition = await readEditionFile(dir);
  const problems: Problem[] = [];
  const entries: FeedEntry[] = [];
  const quotes: QuoteRef[] = [];
  const facts = factsOf(edition);
  const pictures = new Set(await readdir(join(dir, "images")).catch(() => []));
  for (const id of await articleIds(dir, problems)) {
    const read = readSource(dir, id);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    problems.push(
      ...sectionProblems(dir, edition, read.value),
      ...pictureProblems(dir, pictures, read.value),
      ...speakerProblems(fileName(dir, "articles", `${id}.json`), edition.people, read.value),
    );
    entries.push(toFeedEntry(read.value, facts));
    quotes.push(...quoteRefs(edition, read.value));
  }
  const ordered = withThreads(entries.toSorted((a, b) => b.id - a.id));
  quotes.sort((a, b) => b.article - a.article);
  const lead = ordered.find((entry) => entry.id === edition.lead) ?? ordered[0];
  if (entries.length > 0 && lead?.id !== edition.lead) {
    const message = `expected the number of an article of this edition, found ${edition.lead}; the newest takes its place`;
    problems.push({ file: fileName(dir, "edition.json"), field: "lead", message });
  }
  return { dir, edition, entries: ordered, lead, quotes, problems };
}

/** One article as it is published, with its spaces and speakers set; or what is wrong with it. */
export function readArticle(dir: string, id: number, people: readonly Person[]): Parsed<Article> {
  const read = readSource(dir, id);
  if (!read.ok) return read;
  return { ok: true, value: mapArticleText(withListedSpeakers(read.value, people), bindSpaces) };
}

/**
 * One article as it stands in its file. Read at once: with thousands of small files, the promises take
 * longer than the reading.
 */
function readSource(dir: string, id: number): Parsed<Article> {
  const file = join(dir, "articles", `${id}.json`);
  const name = fileName(dir, "articles", `${id}.json`);
  const text = readIfThere(file);
  if (text === undefined) return { ok: false, problems: [unreadable(name)] };
  const parsed = parseArticleJson(text, name);
  if (!parsed.ok) return parsed;
  if (parsed.value.id !== id) {
    const message = `expected ${id}, as in the file's name, found ${parsed.value.id}`;
    return { ok: false, problems: [{ file: name, field: "id", message }] };
  }
  return parsed;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** A section that the edition does not list is not shown; the article itself is. */
function sectionProblems(dir: string, edition: Edition, { id, section }: Article): Problem[] {
  if (section === undefined || sectionName(edition, section) !== undefined) return [];
  const message = `expected the id of a section of edition.json, found "${section}"; it is not shown`;
  return [{ file: fileName(dir, "articles", `${id}.json`), field: "section", message }];
}

/** A picture that is not there leaves its words on the page. */
function pictureProblems(dir: string, pictures: ReadonlySet<string>, { id, body }: Article): Problem[] {
  return body.flatMap((block, index) => {
    if (block.type !== "image" || pictures.has(block.file)) return [];
    const message = `expected the name of a file in images, found "${block.file}"`;
    return [{ file: fileName(dir, "articles", `${id}.json`), field: `body.${index}.file`, message }];
  });
}

/** In brief, spaces are set in the headline alone: a summary has ordinary ones. */
function toFeedEntry(article: Article, facts: FactsOf): FeedEntry {
  const headline = bindSpaces(article.headline);
  const { section: _, ...own } = toHeadline(article);
  return {
    ...own,
    headline,
    ...facts(article, headline),
    summary: articleSummary(article) ?? plainSpaces(headline),
  };
}

async function readEditionFile(dir: string): Promise<Edition> {
  const name = fileName(dir, "edition.json");
  const text = await readFile(join(dir, "edition.json"), "utf8").catch(() => undefined);
  if (text === undefined) {
    throw new EditionError([unreadable(name)]);
  }
  const parsed = parseEditionJson(text, name);
  if (!parsed.ok) throw new EditionError(parsed.problems);
  return parsed.value;
}

async function articleIds(dir: string, problems: Problem[]): Promise<number[]> {
  const names = await readdir(join(dir, "articles")).catch(() => []);
  return names
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => {
      const digits = /^([1-9]\d{0,15})\.json$/.exec(name)?.[1];
      if (digits !== undefined && Number.isSafeInteger(Number(digits))) return [Number(digits)];
      const message = "expected a serial number as the file's name, such as 25.json";
      problems.push({ file: fileName(dir, "articles", name), field: "", message });
      return [];
    });
}

function unreadable(file: string): Problem {
  return { file, field: "", message: "expected a file that can be read" };
}

function fileName(dir: string, ...parts: string[]): string {
  return relative(process.cwd(), join(dir, ...parts));
}
