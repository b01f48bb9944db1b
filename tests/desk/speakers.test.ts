import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Person } from "#edition/person.ts";
import { plainText } from "../../src/desk/importers/plain-text.ts";
import { findSpeakers } from "../../src/desk/speakers/speakers.ts";
import { fixture } from "./in-folder.ts";

function json(path: string): unknown {
  return JSON.parse(readFileSync(fixture(path), "utf8"));
}

function speakersIn(folder: string): unknown[] {
  const own = `${folder}/people.json`;
  const people = json(existsSync(fixture(own)) ? own : "attributions/people.json") as Person[];
  const reading = plainText.read(readFileSync(fixture(`${folder}/source.txt`), "utf8"), "source.txt");
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return findSpeakers(reading.value.story.body, people).flatMap((block) =>
    block.type === "pullquote" ? [block.speaker ?? null] : [],
  );
}

describe("who said it", () => {
  const cases = readdirSync(fixture("attributions")).filter((name) => name !== "people.json");

  it("has cases to read", () => {
    expect(cases.length).toBeGreaterThan(150);
  });

  it.each(cases)("%s", (name) => {
    const folder = `attributions/${name}`;
    expect(speakersIn(folder)).toEqual(json(`${folder}/expected.json`));
  });
});
