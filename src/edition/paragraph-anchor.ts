import { blockText, type Block } from "#edition/block.ts";

/**
 * A paragraph's name in an address: `p-`, sixteen signs for its words, one for its place in the story
 * (`p-0b3k…e4`). Each of the sixteen looks at all words and keeps the least of them by a hash of its own
 * (MinHash), so that two wordings agree in as many signs as they share words: an edited paragraph is
 * known by most of them, and an unedited one keeps its name wherever it moves to within its part.
 */
const pattern = /^p-([0-9a-v]{16})([0-7])(?:-\d+)?$/;

const signs = 16;
/** Parts of a story that a name tells apart: so few that a paragraph put in above changes few names. */
const parts = 8;
/** Signs that two wordings of one paragraph agree in at least. Unrelated ones agree in one or two. */
const alike = 6;

const known = new WeakMap<readonly Block[], readonly (string | undefined)[]>();

/** The ids of a story's blocks, each its own; a quotation has been given one, a picture has none. */
export function blockAnchors(body: readonly Block[]): readonly (string | undefined)[] {
  let anchors = known.get(body);
  if (anchors === undefined) known.set(body, (anchors = nameBlocks(body)));
  return anchors;
}

export function isParagraphAnchor(fragment: string): boolean {
  return pattern.test(fragment);
}

/** Where a name leads today: by its words, or, when nothing like them is left, only by its place. */
export interface AnchorMatch {
  readonly anchor: string;
  readonly index: number;
  readonly by: "words" | "place";
}

/** Undefined for what is no paragraph's name, for a quotation that has gone, and in a story without words. */
export function findAnchor(body: readonly Block[], anchor: string): AnchorMatch | undefined {
  const anchors = blockAnchors(body);
  const exact = anchors.indexOf(anchor);
  if (exact !== -1) return { anchor, index: exact, by: "words" };
  const [, wanted, part] = pattern.exec(anchor) ?? [];
  if (wanted === undefined) return undefined;
  const middle = ((Number(part) + 0.5) / parts) * anchors.length - 0.5;
  let best: AnchorMatch | undefined;
  let most = { agreeing: 0, away: Infinity };
  for (const [index, candidate] of anchors.entries()) {
    if (candidate === undefined) continue;
    const agreeing = agreement(wanted, pattern.exec(candidate)?.[1] ?? "");
    const now = { agreeing: agreeing < alike ? 0 : agreeing, away: Math.abs(index - middle) };
    const better = now.agreeing === most.agreeing ? now.away < most.away : now.agreeing > most.agreeing;
    if (!better) continue;
    most = now;
    best = { anchor: candidate, index, by: now.agreeing === 0 ? "place" : "words" };
  }
  return best;
}

function nameBlocks(body: readonly Block[]): (string | undefined)[] {
  const taken = new Map<string, number>();
  return body.map((block, index) => {
    if (block.type === "image") return undefined;
    if (block.type === "pullquote") return block.id;
    const name = `p-${fingerprint(blockText(block))}${Math.floor((index * parts) / body.length)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

function agreement(a: string, b: string): number {
  let count = 0;
  for (let sign = 0; sign < b.length; sign++) if (a[sign] === b[sign]) count++;
  return count;
}

/** Marks, case, spaces and the dots of ё make no difference, nor does the order of the words. */
function fingerprint(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const hashes = [...new Set(words ?? [text])].map(hashOf);
  let name = "";
  for (let sign = 0; sign < signs; sign++) {
    let least = 0xffffffff;
    for (const hash of hashes) least = Math.min(least, mix(hash ^ Math.imul(sign + 1, 0x9e3779b1)));
    name += (mix(least) & 31).toString(32);
  }
  return name;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finish of MurmurHash3: every bit of what comes in moves every bit of what goes out. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
