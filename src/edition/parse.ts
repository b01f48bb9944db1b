import * as v from "valibot";
import type { Parsed, Problem } from "#edition/problem.ts";

/**
 * Checks outside data against a schema and names every field that is wrong.
 * @param file where the data came from, for the problem's sentence
 */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>, data: unknown, file: string): Parsed<T> {
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => toProblem(issue, file)) };
}

/** Like {@link parseWith}, from JSON text; text that is no JSON is a problem of the whole file. */
export function parseJsonWith<T>(schema: v.GenericSchema<unknown, T>, text: string, file: string): Parsed<T> {
  let data: unknown;
  try {
    data = jsonOf(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ file, field: "", message: `expected JSON: ${reason}` }] };
  }
  return parseWith(schema, data, file);
}

/** @throws SyntaxError */
export function jsonOf(text: string): unknown {
  return JSON.parse(withoutByteOrderMark(text));
}

/** Editors on Windows may write one before JSON; a parser may ignore it (RFC 8259, 8.1). */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/u, "");
}

/** What one issue of a schema says to an editor; our own messages stand, valibot's are put in our words. */
export function issueSentence(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith("Invalid ")) return issue.message;
  if (issue.received === "undefined") return "is missing";
  return `expected ${issue.expected ?? "another value"}, found ${issue.received}`;
}

function toProblem(issue: v.BaseIssue<unknown>, file: string): Problem {
  const field = (issue.path ?? []).map((item) => String(item.key)).join(".");
  return { file, field, message: issueSentence(issue) };
}
