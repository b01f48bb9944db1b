import type { Article } from "#edition/article.ts";
import { blockText } from "#edition/block.ts";
import { blockAnchors, findAnchor } from "#edition/paragraph-anchor.ts";
import { readPlace } from "#reader/lib/reading-places.ts";

/** Where a story can be gone on with. */
export interface Resume {
  readonly anchor: string;
  /** The first words that stand there. */
  readonly words: string;
}

/** Undefined for a story that was not begun, or was finished, or of which nothing is left. */
export async function findResume(article: Article): Promise<Resume | undefined> {
  const place = await readPlace(article.id);
  if (place?.anchor === undefined || place.finished) return undefined;
  const found = findAnchor(article.body, place.anchor);
  // A quotation that has gone has no place in its name: the share that was read has one.
  const index = found?.index ?? Math.floor(place.progress * article.body.length);
  const anchor = blockAnchors(article.body)[index];
  const block = article.body[index];
  if (anchor === undefined || block === undefined || index === 0) return undefined;
  return { anchor, words: beginning(block.type === "pullquote" ? block.text : blockText(block)) };
}

const mostWords = 4;

/** Quotation marks inside would look as if the outer ones had ended. */
function beginning(text: string): string {
  const words = text
    .replaceAll(/[«»“”„"]/g, "")
    .trim()
    .split(/\s+/);
  if (words.length <= mostWords) return words.join(" ").replace(/[.,:;]$/, "");
  return `${words
    .slice(0, mostWords)
    .join(" ")
    .replace(/[.,:;—–-]+$/, "")
    .trimEnd()}…`;
}
