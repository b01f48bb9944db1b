import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cutText } from "#reader/lib/cut-text.ts";

it.each([
  ["Дожди наступают", 60, "Дожди наступают"],
  ["Дожди наступают: прогноз", 16, "Дожди наступают…"],
  ["Дожди наступают: прогноз", 17, "Дожди наступают…"],
  ["Дожди наступают: прогноз", 13, "Дожди…"],
  ["Сельскохозяйственный", 8, "Сельскох…"],
])("cuts «%s» to %i letters", (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});

it("is never longer than asked for, and ends where a word of the text ends", () => {
  const words = fc.array(fc.stringMatching(/^[а-я]{1,8}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (list, most) => {
      const cut = cutText(list.join(" "), most);
      expect(cut.length).toBeLessThanOrEqual(most + 1);
      const kept = cut.replace(/…$/, "").split(" ");
      expect(list.slice(0, kept.length)).toEqual(kept);
    }),
  );
});
