import fc from "fast-check";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";

type SavedQuote = Extract<SavedItem, { kind: "quote" }>;
type SavedArticle = Extract<SavedItem, { kind: "article" }>;

export function savedQuote({
  quote,
  ...rest
}: Partial<Omit<SavedQuote, "quote">> & { quote?: object } = {}): SavedQuote {
  return {
    kind: "quote",
    articleId: 25,
    slug: "novost",
    headline: "Борьба с терроризмом",
    quote: { type: "pullquote", id: "q-0001", text: "Ёлки стоят в снегу", ...quote },
    savedAt: "2026-05-19T10:00:00.000Z",
    ...rest,
  };
}

export function savedArticle(rest: Partial<SavedArticle> = {}): SavedArticle {
  return {
    kind: "article",
    articleId: 7,
    slug: "drugaya",
    headline: "Другая новость",
    savedAt: "2026-05-18T10:00:00.000Z",
    ...rest,
  };
}

/** Words of every alphabet, and what could be taken for markup. */
export const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "</script><img src=x onerror=alert(1)>",
      "**жирно** [x](javascript:1)",
      "а\u00a0б\nв",
      "# 1. - +",
    ),
  )
  .filter((one) => one.trim() !== "");

const about = {
  articleId: fc.integer({ min: 1, max: 4 }),
  slug: fc.constantFrom("novost", "novost-2"),
  headline: text,
  savedAt: fc.constantFrom(
    "2026-05-19T10:00:00Z",
    "2026-05-19T15:00:00+05:00",
    "2026-05-19T10:00:01Z",
    "2025-01-01T00:00:00.000Z",
  ),
};
const optional = { requiredKeys: ["kind", "articleId", "slug", "headline", "savedAt"] as const };

const quote = fc.record(
  {
    type: fc.constant("pullquote" as const),
    id: fc.constantFrom("q-0001", "q-0002", "q-0003"),
    text,
    attribution: text,
  },
  { requiredKeys: ["type", "id", "text"] },
);

/** Few articles and quotations, so that the same thing comes often. */
export const item: fc.Arbitrary<SavedItem> = fc.oneof(
  fc.record(
    { kind: fc.constant("quote" as const), ...about, quote, section: fc.constant("mir") },
    { requiredKeys: [...optional.requiredKeys, "quote"] },
  ),
  fc.record(
    {
      kind: fc.constant("article" as const),
      ...about,
      standfirst: text,
      language: fc.constantFrom("ru" as const, "kk" as const),
    },
    { requiredKeys: [...optional.requiredKeys] },
  ),
);
