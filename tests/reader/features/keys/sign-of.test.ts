import { expect, test } from "vitest";
import { letterOf, signOf } from "#reader/lib/letter-of.ts";

const press = (key: string, code: string, shiftKey = false) => ({ key, code, shiftKey }) as KeyboardEvent;

test.each([
  ["a Latin layout", press("/", "Slash"), "/"],
  ["a Latin layout", press("?", "Slash", true), "?"],
  ["the Russian layout's own sign", press("?", "Digit7", true), "?"],
  ["the key's place on the Russian layout", press(".", "Slash"), "/"],
  ["the key's place on the Russian layout", press(",", "Slash", true), "?"],
  ["the key's place on the Kazakh layout", press("№", "Slash"), "/"],
  ["a full stop typed on a key of its own", press(".", "Period"), ""],
  ["a minus on the German layout", press("-", "Slash"), ""],
])("%s: %o", (_, event, sign) => {
  expect(signOf(event)).toBe(sign);
});

test("letters are those of the key's place where the layout has others", () => {
  expect(letterOf(press("о", "KeyJ"))).toBe("j");
  expect(letterOf(press("ң", "Digit4"))).toBe("");
});
