import { articleText, type Article } from "#edition/article.ts";
import type { SourceReading } from "../../src/desk/importer.ts";

/** The words of a text in their order, without the marks between them. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words of a plain-text source without the headings of its lists, which no edition keeps. */
export function sourceWords(source: string): string[] {
  return words(source.replaceAll(/^(?:Читайте также:?|Лента новостей)$/gmu, ""));
}

/** The words of what an importer read, in the order of the source. */
export function readingWords({ story, feed }: SourceReading): string[] {
  const body = story.body.flatMap((block) => {
    if (block.type === "pullquote") return [block.text, block.attribution ?? ""];
    return block.type === "paragraph" ? block.content.map(String) : [];
  });
  const related = story.related.map((link) => link.headline);
  return words([story.headline, ...body, ...related, ...feed].join("\n"));
}

/** The words of an edition whose story and feed were imported from one source. */
export function editionWords(articles: readonly Article[]): string[] {
  const newestFirst = articles.toSorted((a, b) => b.id - a.id);
  return words(newestFirst.map((article) => `${article.headline}\n${articleText(article)}`).join("\n"));
}
