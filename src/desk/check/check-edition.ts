import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArticleJson, type Article } from "#edition/article.ts";
import { parseEditionJson } from "#edition/edition.ts";
import { withoutByteOrderMark } from "#edition/parse.ts";
import type { Parsed, Problem } from "#edition/problem.ts";
import { articleFiles, articlePathIn, misnamed } from "../article-files.ts";
import { reasonOf } from "../importer.ts";
import { jsonBreak, type TextPlace } from "./json-break.ts";
import { jsonLines, lineOf } from "./json-lines.ts";
import { passagesOf } from "./passages.ts";
import type { Severity } from "./rule.ts";
import { rules } from "./rules.ts";

/** One thing that `check` found; every field is there in every finding. */
export interface Finding {
  /** The id of the rule; `broken-file` for a file that is no article or no edition. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** The line of the file; null when the file has no such place. */
  readonly line: number | null;
  /** Dotted path inside the file, empty for the file as a whole. */
  readonly field: string;
  /** Where in the field's text, or in the line of a file that is no JSON, from 1; null where a finding is about no character. */
  readonly column: number | null;
  readonly message: string;
}

/** What a check saw. */
export interface Checked {
  readonly folder: string;
  /** How many articles could be read. */
  readonly articles: number;
  /** By file, in the order of the numbers, and then by place. */
  readonly findings: readonly Finding[];
}

/** The rule of files that cannot be read; the others are checked all the same. */
export const brokenFile = "broken-file";

/**
 * Reads an edition's files and says what is to be mended in them.
 * @param ids which articles to check; none means all
 */
export async function checkEdition(folder: string, ids: readonly number[]): Promise<Checked> {
  const { findings, people } = await readPeople(join(folder, "edition.json"));
  const chosen = ids.map((id) => articlePathIn(folder, id));
  const files = chosen.length > 0 ? chosen : await allFiles(folder, findings);
  let articles = 0;
  for (const file of files.toSorted(byNumber)) {
    const text = await textOf(file);
    const places = text.ok ? placesOf(text.value) : nowhere;
    const article = text.ok ? parseArticleJson(text.value, file) : text;
    if (article.ok) articles++;
    const problems = article.ok ? misnamed(folder, file, article.value) : article.problems;
    const complaints = article.ok ? articleFindings(article.value, file, places.lines, people) : [];
    findings.push(...[...toFindings(problems, places), ...complaints].toSorted(byPlace));
  }
  return { folder, articles, findings };
}

interface EditionReading {
  readonly findings: Finding[];
  readonly people: ReadonlySet<string> | undefined;
}

async function readPeople(file: string): Promise<EditionReading> {
  const text = await textOf(file);
  if (!text.ok) return { findings: toFindings(text.problems, nowhere), people: undefined };
  const parsed = parseEditionJson(text.value, file);
  return parsed.ok
    ? { findings: [], people: new Set(parsed.value.people.map(({ id }) => id)) }
    : { findings: toFindings(parsed.problems, placesOf(text.value)), people: undefined };
}

function articleFindings(
  article: Article,
  file: string,
  lines: ReadonlyMap<string, number>,
  people: EditionReading["people"],
): Finding[] {
  const passages = passagesOf(article);
  return rules.flatMap(({ id: rule, severity, find }) =>
    find(article, passages, people).map(({ field, column, message }): Finding => {
      const line = lineOf(lines, field) ?? null;
      return { rule, severity, file, line, field, column, message };
    }),
  );
}

async function allFiles(folder: string, findings: Finding[]): Promise<string[]> {
  try {
    return await articleFiles(folder);
  } catch (error) {
    const message = `expected a folder of articles: ${reasonOf(error)}`;
    findings.push(...toFindings([{ file: join(folder, "articles"), field: "", message }], nowhere));
    return [];
  }
}

async function textOf(file: string): Promise<Parsed<string>> {
  try {
    return { ok: true, value: withoutByteOrderMark(await readFile(file, "utf8")) };
  } catch (error) {
    const message = `expected a file that can be read: ${reasonOf(error)}`;
    return { ok: false, problems: [{ file, field: "", message }] };
  }
}

/** What is known of the places in a file: its fields' lines, or where it stops being JSON. */
interface Places {
  readonly lines: ReadonlyMap<string, number>;
  readonly broken?: TextPlace;
}

const nowhere: Places = { lines: new Map() };

function placesOf(text: string): Places {
  const broken = jsonBreak(text);
  return broken === undefined ? { lines: jsonLines(text) } : { ...nowhere, broken };
}

function toFindings(problems: readonly Problem[], { broken, lines }: Places): Finding[] {
  return problems.map(({ file, field, message }) => {
    const line = broken?.line ?? lineOf(lines, field) ?? null;
    const column = broken?.column ?? null;
    return { rule: brokenFile, severity: "error", file, line, field, column, message };
  });
}

function byNumber(a: string, b: string): number {
  const [one, other] = [a, b].map((file) => Number(basename(file, ".json")) || Infinity);
  return (one ?? 0) - (other ?? 0) || (a < b ? -1 : 1);
}

function byPlace(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
