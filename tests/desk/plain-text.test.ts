import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeProblem } from "#edition/problem.ts";
import { plainText } from "../../src/desk/importers/plain-text.ts";
import { decodeSource } from "../../src/desk/source-file.ts";
import { fixture } from "./in-folder.ts";

function read(path: string, file: string) {
  const source = decodeSource(readFileSync(fixture(path)), file);
  return source.ok ? plainText.read(source.value, file) : source;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(fixture(path), "utf8"));
}

describe("the plain-text importer", () => {
  it("accepts text files only", () => {
    expect(plainText.accepts("story.txt", "")).toBe(true);
    expect(plainText.accepts("STORY.TXT", "")).toBe(true);
    expect(plainText.accepts("story.html", "")).toBe(false);
    expect(plainText.accepts("txt", "")).toBe(false);
  });
});

describe("a source that cannot be imported", () => {
  const expected = json("plain-text-broken/expected.json") as Record<string, readonly [string, string]>;

  it("has an expectation for every file", () => {
    const files = readdirSync(fixture("plain-text-broken")).filter((name) => name !== "expected.json");
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.entries(expected))("%s names its line and what was expected", (name, [kind, sentence]) => {
    const outcome = read(`plain-text-broken/${name}`, name);
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems.map((problem) => [problem.kind, describeProblem(problem)])).toEqual([
      [kind, `${name}: ${sentence}`],
    ]);
  });
});
