import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { parseArticleJson, type Article } from "#edition/article.ts";
import { parseEditionJson } from "#edition/edition.ts";
import { jsonOf } from "#edition/parse.ts";
import type { Person } from "#edition/person.ts";
import type { Parsed, Problem } from "#edition/problem.ts";
import { articleFields, articleFile, jsonFile } from "./article-file.ts";
import { articleFiles, articlePathIn, misnamed } from "./article-files.ts";
import { failed, reasonOf, type Outcome } from "./importer.ts";
import type { Placement } from "./placement.ts";
import { unknownFields, type UnknownFields } from "./unknown-fields.ts";

/** An edition's files as they are; of a new one there are none. */
export interface StoredEdition {
  /** The whole of `edition.json`, with fields that the desk does not know. */
  readonly edition: Readonly<Record<string, unknown>> | undefined;
  /** Whom `edition.json` lists, checked. */
  readonly people: readonly Person[];
  readonly articles: readonly Article[];
  /** By the article's number: fields of its file that the desk does not know. */
  readonly unknownFields: ReadonlyMap<number, UnknownFields>;
}

/** Reads an edition; a folder that is not there is an edition without files. */
export async function readEdition(folder: string): Promise<Outcome<StoredEdition>> {
  try {
    return await readFiles(folder);
  } catch (error) {
    return failed("broken-edition", folder, `expected an edition's files: ${reasonOf(error)}`);
  }
}

async function readFiles(folder: string): Promise<Outcome<StoredEdition>> {
  const problems: Problem[] = [];
  const editionFile = join(folder, "edition.json");
  const editionText = await ifThere(readFile(editionFile, "utf8"));
  const parsed =
    editionText === undefined
      ? undefined
      : keepProblems(parseEditionJson(editionText, editionFile), problems);
  const articles: Article[] = [];
  const unknown = new Map<number, UnknownFields>();
  for (const file of (await ifThere(articleFiles(folder))) ?? []) {
    const text = await readFile(file, "utf8");
    const article = keepProblems(parseArticleJson(text, file), problems);
    if (article === undefined) continue;
    articles.push(article);
    const own = unknownFields(text, article, articleFields);
    problems.push(...unwritable(own, file));
    unknown.set(article.id, own);
    problems.push(...misnamed(folder, file, article));
  }
  if (problems.length > 0) {
    return { ok: false, problems: problems.map((problem) => ({ ...problem, kind: "broken-edition" })) };
  }
  const edition =
    editionText === undefined ? undefined : (jsonOf(editionText) as Readonly<Record<string, unknown>>);
  return {
    ok: true,
    value: {
      edition,
      people: parsed?.people ?? [],
      articles: articles.toSorted((a, b) => a.id - b.id),
      unknownFields: unknown,
    },
  };
}

/** JSON is read to any depth but not written: what cannot be kept must not be lost either. */
function unwritable({ article, source, blocks }: UnknownFields, file: string): Problem[] {
  const nested = { source: source?.fields ?? {}, body: [...blocks.values()] };
  return Object.entries({ ...article, ...nested }).flatMap(([field, value]) => {
    try {
      jsonFile(value);
      return [];
    } catch {
      return [{ file, field, message: "expected fewer values inside each other" }];
    }
  });
}

/** Which files an import wrote, and how many it found to be right already. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: number;
}

/**
 * Writes what is different, each file whole or not at all. The oldest article is first and
 * `edition.json` last: when the machine stops in between, the same import picks up where it was and
 * gives the same numbers.
 */
export async function writePlacement(
  folder: string,
  stored: StoredEdition,
  placement: Placement,
): Promise<Outcome<Written>> {
  const toFile = (article: Article) => articleFile(article, stored.unknownFields.get(article.id));
  const before = new Map(stored.articles.map((article) => [article.id, toFile(article)]));
  const files = placement.articles.map((article) => {
    const [path, text] = [articlePathIn(folder, article.id), toFile(article)];
    return { path, text, isSame: before.get(article.id) === text, check: parseArticleJson(text, path) };
  });
  const all = [...files, editionFile(folder, stored, placement)];
  for (const { check } of all) assertReadable(check);
  const changed = all.filter((file) => !file.isSame);
  for (const { path, text } of changed) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, text);
    } catch (error) {
      return failed("unwritable", path, `expected a file that can be written: ${reasonOf(error)}`);
    }
  }
  return {
    ok: true,
    value: { written: changed.map((file) => file.path), unchanged: all.length - changed.length },
  };
}

function editionFile(folder: string, stored: StoredEdition, placement: Placement) {
  const path = join(folder, "edition.json");
  const text = jsonFile(placement.edition);
  const isSame = stored.edition !== undefined && jsonFile(stored.edition) === text;
  return { path, text, isSame, check: parseEditionJson(text, path) };
}

/** The desk must never write what the reader would refuse; that is a bug of the desk, not of a source. */
function assertReadable(check: Parsed<unknown>): void {
  if (!check.ok) throw new Error(`The desk made a file it cannot read: ${JSON.stringify(check.problems)}`);
}

async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function keepProblems<T>(parsed: Parsed<T>, problems: Problem[]): T | undefined {
  if (parsed.ok) return parsed.value;
  problems.push(...parsed.problems);
  return undefined;
}
