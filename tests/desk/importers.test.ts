import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importers } from "../../src/desk/importers.ts";
import { decodeSource } from "../../src/desk/source-file.ts";
import { fixture } from "./in-folder.ts";

/** The folders of an importer's cases, each with a `source.*` and what is expected of it. */
function casesOf(importer: string): string[] {
  const folder = fixture(importer);
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe.each(importers)("the importer $name", (importer) => {
  const cases = casesOf(importer.name);

  it("has cases to read", () => {
    expect(cases).not.toEqual([]);
  });

  it.each(cases)("is the first to accept %s, and reads it", (name) => {
    const folder = `${importer.name}/${name}`;
    const files = readdirSync(fixture(folder));
    const [file = "", ...others] = files.filter((one) => one.startsWith("source."));
    expect([file, others]).toEqual([expect.stringMatching(/^source\../u), []]);
    const source = decodeSource(readFileSync(fixture(`${folder}/${file}`)), file);
    if (!source.ok) throw new Error(JSON.stringify(source.problems));
    expect(importers.find((one) => one.accepts(file, source.value))?.name).toBe(importer.name);
    expect(importer.read(source.value, file)).toEqual({
      ok: true,
      value: JSON.parse(readFileSync(fixture(`${folder}/expected.json`), "utf8")) as unknown,
    });
  });
});
