import { expect, test } from "vitest";
import { readItem } from "#reader/features/saved/saved-item.ts";
import { toItem } from "#reader/features/saved/to-item.ts";

const about = { kind: "article", articleId: 7, slug: "novost", headline: "Новость" } as const;
const savedAt = "2026-05-19T10:00:00.000Z";

test("of a story all words are kept, in their order and without their look", () => {
  const item = toItem(
    {
      ...about,
      body: [
        { type: "subheading", text: "Утро" },
        { type: "paragraph", content: ["Сначала ", { type: "strong", content: ["снег"] }, "."] },
        { type: "list", ordered: false, items: [["Раз"], ["Два"]] },
        { type: "pullquote", id: "q-0001", text: "Ёлки стоят", attribution: "сказала Айгуль" },
      ],
    },
    savedAt,
  );
  expect(item).toEqual({
    ...about,
    text: ["Утро", "Сначала снег.", "Раз", "Два", "«Ёлки стоят»", "— сказала Айгуль"],
    savedAt,
  });
  expect(readItem(structuredClone(item))).toEqual(item);
});

test("a headline without text is kept as it is", () => {
  expect(toItem({ ...about, body: [] }, savedAt)).toEqual({ ...about, savedAt });
});
