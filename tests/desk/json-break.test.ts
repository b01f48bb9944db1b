import * as fc from "fast-check";
import { expect, it } from "vitest";
import { jsonBreak } from "../../src/desk/check/json-break.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it.each([
  ["", 1, 1],
  ["{", 1, 2],
  ['{"a": 1,}', 1, 9],
  ['{\n "a": x}', 2, 7],
  ['{\r\n "a": x}', 2, 7],
  ["abc", 1, 1],
  ['{"a":\n"b\nc"}', 2, 3],
  ["[1,2", 1, 5],
  ["[1,,2]", 1, 4],
  ["{}\n\nx", 3, 1],
  ["\uFEFF{}", 1, 1],
  ['{"a": tru}', 1, 7],
  ['["x', 1, 4],
  ["[01]", 1, 3],
  ["[1}", 1, 3],
  ['{"a" 1}', 1, 6],
  ["{1: 2}", 1, 2],
])("%j breaks in line %i at column %i", (text, line, column) => {
  expect(isJson(text)).toBe(false);
  expect(jsonBreak(text)).toEqual({ line, column });
});

it("finds a break where JSON.parse does, and only there", () => {
  const property = fc.property(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.string({ maxLength: 3 }),
    (json, at, cut, put) => {
      expect(jsonBreak(json)).toBeUndefined();
      const place = at % (json.length + 1);
      const edited = json.slice(0, place) + put + json.slice(place + cut);
      expect(jsonBreak(edited) === undefined).toBe(isJson(edited));
    },
  );
  fc.assert(property, { numRuns: 2000 });
});
