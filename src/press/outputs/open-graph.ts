import type { Article } from "#edition/article.ts";
import { cardForms } from "#edition/card/card-form.ts";
import type { Edition } from "#edition/edition.ts";
import { absolute } from "#edition/paths.ts";
import type { Printed } from "#reader/print-contract.ts";
import type { CardPicture } from "./card-picture.ts";

const locales = { ru: "ru_RU", kk: "kk_KZ", en: "en_GB" } as const;

/** Open Graph properties of a page (https://ogp.me), in the order they are written. */
export function openGraph(
  edition: Edition,
  card: NonNullable<Printed["card"]>,
  article: Article | undefined,
  picture?: CardPicture,
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
    ...(picture === undefined ? [] : pictureProperties(edition, picture)),
  ];
}

function pictureProperties(edition: Edition, { alt, path }: CardPicture): [string, string][] {
  const { height, width } = cardForms.wide;
  return [
    ["og:image", absolute(edition.address, path)],
    ["og:image:type", "image/png"],
    ["og:image:width", String(width)],
    ["og:image:height", String(height)],
    ["og:image:alt", alt],
  ];
}
