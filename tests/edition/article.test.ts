import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  articleText,
  mapArticleText,
  parseArticle,
  parseArticleJson,
  pullQuotes,
  toHeadline,
  type Article,
} from "#edition/article.ts";
import { mapText, plainText } from "#edition/inline.ts";
import { describeProblem } from "#edition/problem.ts";
import { bindSpaces } from "#edition/typography.ts";
import { withoutTypes } from "./without-types.ts";

const broken = fileURLToPath(new URL("../fixtures/articles/broken/", import.meta.url));
const cases = readdirSync(broken).filter((name) => name.endsWith(".json"));

const full: Article = {
  id: 25,
  slug: "zagolovok",
  headline: "Заголовок",
  language: "ru",
  publishedAt: "2024-02-29T10:00:00+05:00",
  standfirst: "Подзаголовок",
  byline: "Автор",
  source: { name: "Orda.kz", url: "https://orda.kz/", citing: "со ссылкой на Акорду" },
  body: [
    {
      type: "paragraph",
      content: ["Абзац ", { type: "strong", content: [{ type: "emphasis", content: ["важный"] }] }, "."],
    },
    { type: "paragraph", content: [{ type: "link", href: "https://example.kz/", content: ["ссылка"] }] },
    { type: "subheading", text: "Часть" },
    { type: "list", ordered: true, items: [["первое"], ["второе"]] },
    { type: "pullquote", id: "q-aaaa", text: "Слова", attribution: "сказал он" },
    { type: "pullquote", id: "q-bbbb", text: "Слова" },
    { type: "image", file: "a.jpg", width: 3, height: 2, alt: "Вид", caption: "Подпись", credit: "Фото" },
  ],
  related: [
    { headline: "Другой", id: 1, slug: "drugoy" },
    { headline: "Внешний", url: "https://example.kz/" },
  ],
};

describe("an article", () => {
  it("is read as it is written", () => {
    expect(parseArticleJson(JSON.stringify(full), "25.json")).toEqual({ ok: true, value: full });
  });

  it("may be a headline whose text has not arrived", () => {
    const waiting = { id: 1, slug: "a", headline: "А", body: [] };
    expect(parseArticle(waiting, "1.json")).toEqual({ ok: true, value: { ...waiting, related: [] } });
  });

  it("gives its headline, its quotes and its words", () => {
    expect(toHeadline(full)).toEqual({
      id: 25,
      slug: "zagolovok",
      headline: "Заголовок",
      publishedAt: full.publishedAt,
      language: "ru",
    });
    expect(pullQuotes(full).map((quote) => quote.id)).toEqual(["q-aaaa", "q-bbbb"]);
    expect(articleText(full)).toBe(
      "Абзац важный.\nссылка\nЧасть\nпервое\nвторое\n«Слова», сказал он\n«Слова»\nПодпись Фото",
    );
  });

  it("changes its prose alone: no id, address, name of a file or of a source", () => {
    expect(mapArticleText(full, (text) => text)).toEqual(full);
    const veiled = mapArticleText(full, (text) => "█".repeat(text.length));
    const changed = JSON.stringify(veiled).match(/"█+"/gu) ?? [];
    const prose = [
      ..."Заголовок Подзаголовок Автор важный . ссылка Часть первое второе Слова Слова Подпись Фото Другой Внешний".split(
        " ",
      ),
      "со ссылкой на Акорду",
      "Абзац ",
      "сказал он",
    ];
    expect(changed.toSorted()).toEqual(prose.map((text) => `"${"█".repeat(text.length)}"`).toSorted());
  });
});

describe("text with marks", () => {
  it("is changed as a whole: a mark keeps no space from being bound", () => {
    const link = { type: "link", href: "https://orda.kz/", content: ["сказал 30"] } as const;
    const strong = { type: "strong", content: ["Алматы"] } as const;
    const content = ["Он приехал в ", strong, " и ", link, " процентов — это много"];
    const bound = mapText(content, bindSpaces);
    expect(plainText(bound).replaceAll("\u00a0", "~")).toBe(
      "Он приехал в~Алматы и~сказал 30~процентов~— это много",
    );
    expect(bound.map((part) => (typeof part === "string" ? "" : part.type))).toEqual([
      "",
      "strong",
      "",
      "link",
      "",
    ]);
    expect(bound[1]).toEqual(strong);
  });
});

describe("a broken article", () => {
  it.each(cases)("names file, field and what was expected: %s", (name) => {
    const parsed = parseArticleJson(readFileSync(`${broken}${name}`, "utf8"), name);
    const problems = parsed.ok ? [] : parsed.problems.map(describeProblem);
    const expected = readFileSync(`${broken}${name.replace(/json$/, "problems.txt")}`, "utf8");
    expect(withoutTypes(problems.join("\n"))).toBe(expected.trimEnd());
  });

  it("is one problem of the whole file when it is no JSON", () => {
    const parsed = parseArticleJson('{"id": 7,\n', "7.json");
    expect(parsed.ok ? [] : parsed.problems.map(describeProblem)).toEqual([
      expect.stringMatching(/^7\.json: expected JSON: /),
    ]);
  });
});
