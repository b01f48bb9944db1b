import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkEdition } from "../../src/desk/check/check-edition.ts";
import { jsonLines, lineOf } from "../../src/desk/check/json-lines.ts";
import { checkJson, describeCheck } from "../../src/desk/check/report.ts";
import { rules } from "../../src/desk/check/rules.ts";
import { withoutTypes } from "../edition/without-types.ts";
import { desk } from "./desk.ts";
import { fixture, root } from "./in-folder.ts";

const cases = readdirSync(fixture("check"));

/** The words of a report without what depends on the machine: where it is, and how its Node says it. */
function portable(report: string): string {
  return withoutTypes(report)
    .replaceAll(root, "")
    .replaceAll(/(?<=expected JSON: ).*?(?= \(broken-file\)|",?$)/gmu, "…");
}

function expected(path: string): string {
  return readFileSync(fixture(`check/${path}`), "utf8");
}

describe("check", () => {
  it("has a case for every rule", () => {
    const found = cases.map((name) => expected(`${name}/expected.json`)).join("\n");
    expect(rules.filter(({ id }) => !found.includes(`"rule": "${id}"`))).toEqual([]);
  });

  it.each(cases)("finds what is to be mended: %s", async (name) => {
    const checked = await checkEdition(fixture(`check/${name}`), []);
    expect(`${portable(describeCheck(checked))}\n`).toBe(expected(`${name}/expected.txt`));
    expect(`${portable(checkJson(checked))}\n`).toBe(expected(`${name}/expected.json`));
  });

  it("looks at the articles that were asked for alone, and names one that is not there", async () => {
    const { articles, findings } = await checkEdition(fixture("check/many-articles"), [10, 77]);
    expect(articles).toBe(1);
    const files = findings.map(({ file }) => portable(file).split("/").at(-1));
    expect([...new Set(files)]).toEqual(["10.json", "77.json"]);
  });

  it("says of an edition that is not there that it is not there", async () => {
    const { findings } = await checkEdition(fixture("check/no-such-case"), []);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["broken-file", expect.stringMatching(/^expected a file that can be read: /)],
      ["broken-file", expect.stringMatching(/^expected a folder of articles: /)],
    ]);
  });

  it("finds the Latin letter of the seed page", async () => {
    const { findings } = await checkEdition(join(root, "public/edition"), [25]);
    const mixed = findings.filter(({ rule }) => rule === "mixed-alphabets");
    expect(mixed.map(({ field, column, message }) => [field, column, message])).toEqual([
      ["body.0.content.0", 57, '"cоветов" mixes alphabets: Latin "c"'],
    ]);
  });
});

describe("npm run desk -- check", { timeout: 30_000 }, () => {
  it.each([
    ["nothing-wrong", 0],
    ["unknown-speaker", 0],
    ["mixed-alphabets", 1],
    ["broken-files", 1],
  ])("of %s ends with %i", async (name, code) => {
    const folder = `tests/fixtures/check/${name}`;
    const ended = await desk(["check", "--edition", folder]);
    expect(ended).toMatchObject({ code, err: "" });
    expect(portable(ended.out)).toBe(expected(`${name}/expected.txt`));
    const json = await desk(["check", "--json"], { EDITION: folder });
    expect(json).toMatchObject({ code, err: "" });
    expect(portable(json.out)).toBe(expected(`${name}/expected.json`));
  });

  it.each([
    [["check", "seed"], 'expected numbers of articles, found "seed"'],
    [["check", "--lead"], "check takes no option --lead"],
    [["import", "a.txt", "--json"], "import takes no option --json"],
  ])("explains wrong usage: %j", async (args, message) => {
    const ended = await desk(args);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(message);
  });
});

describe("the lines of a JSON text", () => {
  it("end where a hostile one goes deeper than any edition", () => {
    const lines = jsonLines(`${'{"a": [\n'.repeat(50_000)}"x"${"]}".repeat(50_000)}`);
    expect(lineOf(lines, "a.0.a.0")).toBe(3);
    expect(lines.size).toBeLessThan(100);
  });

  const text = '{\n  "a": [1,\n    {"b": "x, \\" {", "": {"c":\n null}},\n  []],\n  "d": {}\n}';

  it.each([
    ["", 1],
    ["a", 2],
    ["a.0", 2],
    ["a.1", 3],
    ["a.1.b", 3],
    ["a.1..c", 3],
    ["a.2", 5],
    ["d", 6],
    ["d.missing.field", 6],
    ["missing", 1],
  ])("%s is in line %i", (field, line) => {
    expect(lineOf(jsonLines(text), field)).toBe(line);
  });
});
