import type { Article } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";
import { profileOf } from "./likeness.ts";
import { headlineKey } from "./numbering.ts";
import { pairAlike } from "./pair-alike.ts";
import { draftText } from "./quotes.ts";

/** What an import did to a part of a stored article; an editor may have meant it to be as it was. */
export interface Overwritten {
  readonly deed: "replaced" | "dropped" | "added" | "moved";
  /** Where: in the stored file, or of what was added in the new one. */
  readonly field: string;
  /** The type of a block. */
  readonly type?: Block["type"];
  /** The words that were there, or that were added. */
  readonly words: string;
}

interface Numbered {
  readonly at: number;
  readonly block: Block;
}

/**
 * What of a stored article an import has changed. The desk cannot tell an editor's correction from one of
 * the source, since it keeps no copy of the source: so everything is named. An article whose text was
 * waited for loses nothing. Speakers and the ids of quotations have rules of their own.
 */
export function overwritten(previous: Article, next: Article): Overwritten[] {
  if (previous.body.length === 0) return overwrittenFields(previous, next);
  return [...overwrittenFields(previous, next), ...overwrittenBlocks(previous.body, next.body)];
}

const ownFields = ["standfirst", "byline", "language", "section", "publishedAt", "updatedAt"] as const;

function overwrittenFields(previous: Article, next: Article): Overwritten[] {
  const fields: [field: string, before: string | undefined, after: string | undefined][] = [
    ...ownFields.map((field): [string, string | undefined, string | undefined] => [
      field,
      previous[field],
      next[field],
    ]),
    ["source.name", previous.source?.name, next.source?.name],
    ["source.citing", previous.source?.citing, next.source?.citing],
    ["source.url", previous.source?.url, next.source?.url],
  ];
  // Another headline is told by itself: only what does not make it another one is told here.
  if (headlineKey(previous.headline) === headlineKey(next.headline)) {
    fields.unshift(["headline", previous.headline, next.headline]);
  }
  const links = new Set(next.related.map((link) => JSON.stringify(link)));
  const left = new Set(next.related.map((link) => headlineKey(link.headline)));
  return [
    ...fields.flatMap(([field, before, after]): Overwritten[] => {
      if (before === undefined || before === after) return [];
      return [{ deed: after === undefined ? "dropped" : "replaced", field, words: before }];
    }),
    ...previous.related.flatMap((link, index): Overwritten[] => {
      if (links.has(JSON.stringify(link))) return [];
      const deed = left.has(headlineKey(link.headline)) ? "replaced" : "dropped";
      return [{ deed, field: `related.${index}`, words: link.headline }];
    }),
  ];
}

/** A long text that is new from end to end: what was dropped and added is named, not what became what. */
const mostCompared = 250_000;

function overwrittenBlocks(previous: readonly Block[], next: readonly Block[]): Overwritten[] {
  const waiting = Map.groupBy(numbered(previous).toReversed(), ({ block }) => contentOf(block));
  const kept = new Set<number>();
  const young: Numbered[] = [];
  const moved: Overwritten[] = [];
  let last = -1;
  for (const { at, block } of numbered(next)) {
    const same = waiting.get(contentOf(block))?.pop();
    if (same === undefined) {
      young.push({ at, block });
      continue;
    }
    kept.add(same.at);
    if (same.at < last) moved.push(deedOn("moved", same));
    last = Math.max(last, same.at);
  }
  const old = numbered(previous).filter(({ at }) => !kept.has(at));
  const [before, after] = [old, young].map((side) => side.map(({ block }) => profileOf(draftText(block))));
  const isTooMany = old.length * young.length > mostCompared;
  const pairs = isTooMany
    ? []
    : pairAlike(before ?? [], after ?? [], (one, other) => (old[one]?.at === young[other]?.at ? 1 : 0));
  const replaced = new Set(pairs.map(([one]) => one));
  const replacing = new Set(pairs.map(([, other]) => other));
  return [
    ...old.map((one, index) => deedOn(replaced.has(index) ? "replaced" : "dropped", one)),
    ...moved,
    ...young.filter((_, index) => !replacing.has(index)).map((one) => deedOn("added", one)),
  ];
}

function numbered(blocks: readonly Block[]): Numbered[] {
  return blocks.map((block, at) => ({ at, block }));
}

/** What a block says, marks and all; of a quotation without what the desk itself gives it. */
function contentOf(block: Block): string {
  return JSON.stringify(block.type === "pullquote" ? [block.type, block.text, block.attribution] : block);
}

function deedOn(deed: Overwritten["deed"], { at, block }: Numbered): Overwritten {
  return { deed, field: `body.${at}`, type: block.type, words: draftText(block) };
}
