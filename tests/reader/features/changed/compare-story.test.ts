import fc from "fast-check";
import { expect, test } from "vitest";
import { compareStory, type ParagraphChange } from "#reader/features/changed/compare-story.ts";

const first = "Президент выступил на саммите в Астане с большой речью.";
const second = "Он призвал страны к действиям против терроризма.";
const third = "После этого состоялись переговоры.";

function short(change: ParagraphChange): string {
  return change.kind === "removed" ? "removed" : `${change.kind} ${change.index}`;
}

test.each<[string, string[], string[], string[]]>([
  ["nothing", [first, second], [first, second], []],
  ["words", [first, second], [first.replace("большой", "короткой"), second], ["changed 0"]],
  ["a new paragraph", [first, second], [first, third, second], ["added 1"]],
  ["a paragraph that is gone", [first, third, second], [first, second], ["removed"]],
  ["a text that is another", [first], [third], ["added 0", "removed"]],
  [
    "words and a new paragraph at one place",
    [first, second],
    [third, first.replace("Астане", "Алматы"), second],
    ["added 0", "changed 1"],
  ],
  ["a paragraph that only moved", [first, second, third], [third, first, second], []],
  ["one gone and another come", [first, second], [second, third], ["removed", "added 1"]],
  ["one that moved and stands twice now", [first, second], [second, first, second], ["added 0"]],
  ["a picture", [first, second], [first, "", second], []],
])("%s", (_, before, after, expected) => {
  expect(compareStory(before, after).map(short)).toEqual(expected);
});

const story = fc.array(
  fc.constantFrom<string[]>(first, second, third, "", `${first} Ещё.`, `${second} И ещё.`),
  {
    maxLength: 8,
  },
);

test("a story is as it was, or every change names its own paragraph of today", () => {
  fc.assert(
    fc.property(story, story, (before, after) => {
      expect(compareStory(before, before)).toEqual([]);
      const changes = compareStory(before, after);
      const places = changes.flatMap((change) => (change.kind === "removed" ? [] : [change.index]));
      expect(new Set(places).size).toBe(places.length);
      const wrong = changes.filter(
        (change) =>
          (change.kind !== "removed" && after[change.index] !== change.after) ||
          (change.kind !== "added" && !before.includes(change.before)),
      );
      expect(wrong).toEqual([]);
      // What is not named stands as it stood.
      const named = new Set(places);
      const gone = changes.flatMap((change) => (change.kind === "added" ? [] : [change.before]));
      const kept = after.filter((text, index) => text !== "" && !named.has(index));
      expect(before.filter((text) => text !== "").length - gone.length).toBe(kept.length);
    }),
  );
});
