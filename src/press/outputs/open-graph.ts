import type { Article } from "#edition/article.ts";
import type { Edition } from "#edition/edition.ts";
import { absolute } from "#edition/paths.ts";
import type { Printed } from "#reader/print-contract.ts";

const locales = { ru: "ru_RU", kk: "kk_KZ", en: "en_GB" } as const;

/** Open Graph properties of a page (https://ogp.me), in the order they are written. */
export function openGraph(
  edition: Edition,
  card: NonNullable<Printed["card"]>,
  article: Article | undefined,
): [property: string, content: string][] {
  return [
    ["og:site_name", edition.name],
    ["og:type", article === undefined ? "website" : "article"],
    ["og:locale", locales[article?.language ?? edition.language]],
    ["og:title", card.title],
    ["og:description", card.description],
    ["og:url", absolute(edition.address, card.path)],
    ...(article?.publishedAt === undefined
      ? []
      : ([["article:published_time", article.publishedAt]] satisfies [string, string][])),
  ];
}
