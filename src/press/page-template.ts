import type { Article } from "#edition/article.ts";
import type { Edition } from "#edition/edition.ts";
import { feedJsonPath } from "#edition/paths.ts";
import type { PageData, Printed } from "#reader/print-contract.ts";
import { escapeAttribute, jsonForScript } from "./escape.ts";
import { cardPicture } from "./outputs/card-picture.ts";
import { linkedData } from "./outputs/linked-data.ts";
import { openGraph } from "./outputs/open-graph.ts";

const headMark = "<!--page-head-->";
const bodyMark = "<!--page-body-->";

/** What all pages of an edition have in common. */
export interface PageFrame {
  /** index.html as built, with the two marks in it. */
  readonly template: string;
  readonly edition: Edition;
  readonly firstPaintScript: string;
  /** Written into the page too, for hosts that set no headers; absent while developing. */
  readonly policy?: string;
  /** The edition is printed with pictures for previews; a machine may be unable to draw them. */
  readonly cards?: boolean;
}

/** Puts a printed address into the page. Everything that is no markup of ours is escaped here. */
export function fillTemplate(
  frame: PageFrame,
  printed: Printed,
  data: PageData,
  article: Article | undefined,
): string {
  const { edition, policy, template } = frame;
  const head = [
    policy === undefined
      ? ""
      : `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`,
    `<script>${frame.firstPaintScript}</script>`,
    printed.head,
    `<link rel="alternate" type="application/feed+json" title="${escapeAttribute(edition.name)}" href="${feedJsonPath("newest")}">`,
    ...previewTags(frame, printed, data, article),
  ].join("");
  const body = `${printed.body}<script type="application/json" id="page-data">${jsonForScript(data)}</script>`;
  return template
    .replace('<html lang="ru"', () => `<html lang="${edition.language}"`)
    .replace(headMark, () => head)
    .replace(bodyMark, () => body);
}

function previewTags(
  { cards = false, edition }: PageFrame,
  { card }: Printed,
  data: PageData,
  article: Article | undefined,
): string[] {
  if (card === undefined) return [];
  const picture = cards && article !== undefined ? cardPicture(article, card.path) : undefined;
  const properties = openGraph(edition, card, article, picture).map(
    ([property, content]) => `<meta property="${property}" content="${escapeAttribute(content)}">`,
  );
  const linked = linkedData(edition, data, card);
  return [
    ...properties,
    `<meta name="twitter:card" content="${picture === undefined ? "summary" : "summary_large_image"}">`,
    ...(linked === undefined ? [] : [`<script type="application/ld+json">${jsonForScript(linked)}</script>`]),
  ];
}
