import type { Block } from "#edition/block.ts";
import { profileOf, wordsIn } from "./likeness.ts";
import { pairAlike } from "./pair-alike.ts";
import { draftText, type DraftBlock, type DraftQuote } from "./quotes.ts";

/** A pull-quote and where it stands: between equal quotes the place decides which is which. */
interface Place {
  readonly index: number;
  readonly quote: DraftQuote;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

type SamePlace = readonly [stored: Place | undefined, next: Place];

/** Pairs some of the quotes that are left; each step sees what the ones before it did not pair. */
type Step = (stored: readonly Place[], next: readonly Place[]) => SamePlace[];

/**
 * The surest sign first. Equal words come before likeness, so that a quote which merely resembles takes
 * nothing from one that is still there.
 */
const steps: readonly Step[] = [
  equalInNumber,
  equalBy(({ quote, before, after }) => [quote.attribution, before, after]),
  equalBy(({ quote, before }) => [quote.attribution, before]),
  equalBy(({ quote, after }) => [quote.attribution, undefined, after]),
  equalBy(({ quote }) => [quote.attribution]),
  equalBy(() => []),
  alike,
];

/**
 * Finds the quotes of an article's new text in the stored one.
 * @returns by the place of a block in `next` the place of the same quote in `previous`
 */
export function sameQuotes(previous: readonly Block[], next: readonly DraftBlock[]): Map<number, number> {
  const same = new Map<number, number>();
  if (previous.length === 0) return same;
  const found = new Set<number>();
  let [old, young] = [quotePlaces(previous), quotePlaces(next)];
  for (const step of steps) {
    if (old.length === 0 || young.length === 0) break;
    for (const [before, after] of step(old, young)) {
      if (before === undefined) continue;
      same.set(after.index, before.index);
      found.add(before.index);
    }
    old = old.filter((place) => !found.has(place.index));
    young = young.filter((place) => !same.has(place.index));
  }
  return same;
}

/** Equal quotes of which none came and none went only keep their order. */
function equalInNumber(stored: readonly Place[], next: readonly Place[]): SamePlace[] {
  const saying = ({ words, quote }: Place) => JSON.stringify([words, quote.attribution]);
  const groups = Map.groupBy(stored, saying);
  return [...Map.groupBy(next, saying)].flatMap(([key, places]) => {
    const equal = groups.get(key) ?? [];
    return equal.length === places.length ? places.map((place, at): SamePlace => [equal[at], place]) : [];
  });
}

/** Equal quotes that have a sign in common, in their order. */
function equalBy(sign: (place: Place) => readonly (string | undefined)[]): Step {
  const key = (place: Place) => JSON.stringify([place.words, ...sign(place)]);
  return (stored, next) => {
    const groups = Map.groupBy(stored.toReversed(), key);
    return next.map((place): SamePlace => [groups.get(key(place))?.pop(), place]);
  };
}

/** Quotes with other words that are alike; between equals the attribution decides, and then the order. */
function alike(stored: readonly Place[], next: readonly Place[]): SamePlace[] {
  const favour = (before: number, after: number) => {
    const distance = before / stored.length - after / next.length;
    const isSaidAlike = stored[before]?.quote.attribution === next[after]?.quote.attribution;
    return (1 - distance ** 2 + (isSaidAlike ? 1 : 0)) / 2;
  };
  const [old, young] = [stored, next].map((places) => places.map(({ words }) => profileOf(words)));
  return pairAlike(old ?? [], young ?? [], favour).flatMap(([before, after]): SamePlace[] => {
    const place = next[after];
    return place === undefined ? [] : [[stored[before], place]];
  });
}

function quotePlaces(blocks: readonly DraftBlock[]): Place[] {
  const words = blocks.map((block) => wordsIn(draftText(block)).join(" "));
  return blocks.flatMap((block, index): Place[] => {
    if (block.type !== "pullquote") return [];
    const around = { before: words[index - 1] ?? "", after: words[index + 1] ?? "" };
    return [{ index, quote: block, words: words[index] ?? "", ...around }];
  });
}
