import {
  headlineFeatures,
  isSameWord,
  type HeadlineFeatures,
  type HeadlineWord,
} from "#edition/headline-features.ts";
import type { Headline } from "#edition/headline.ts";

/** Headlines of one story: the newest stands in the list, the others fold below it. */
export interface Thread {
  readonly newest: Headline;
  readonly others: readonly Headline[];
}

/** Later news of the same words is other news: next year's frost, next week's match. */
const longest = 3 * 24 * 60 * 60 * 1000;

/**
 * Folds headlines of one story together, in the order of the list (newest first); every headline is in
 * exactly one thread. Who joins a thread must be of one story with all that are in it, and the oldest
 * are put together first: what arrives later never takes a thread apart. In doubt nothing is folded.
 *
 * Every headline is compared with every thread: give it a page of the feed, not an archive.
 */
export function threadsOf(headlines: readonly Headline[]): Thread[] {
  const threads: Candidate[][] = [];
  headlines.forEach((_, fromEnd) => {
    const at = headlines.length - 1 - fromEnd;
    const headline = headlines[at];
    if (headline === undefined) return;
    const one = { at, headline, features: headlineFeatures(headline.headline) };
    const fitting = threads.filter((thread) => thread.every((other) => isOneStory(one, other)));
    // Who fits in two threads decides nothing.
    if (fitting.length === 1) fitting[0]?.unshift(one);
    else threads.push([one]);
  });
  return threads
    .toSorted((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ newest: first.headline, others: others.map((one) => one.headline) }],
    );
}

interface Candidate {
  readonly at: number;
  readonly headline: Headline;
  readonly features: HeadlineFeatures;
}

function isOneStory(one: Candidate, other: Candidate): boolean {
  if (areDaysApart(one.headline, other.headline)) return false;
  const [a, b] = [one.features, other.features];
  if (differ(a.numbers, b.numbers)) return false;
  const [names, things] = shared(a, b);
  if (names === 0 || namesApart(a, b)) return false;
  const sameEvent = [...a.events].some((kind) => b.events.has(kind));
  // «Мошенники обманули пенсионерку» happens twice in a city; in the same words with a second name it does not.
  return things >= 3 || (things >= 2 && names >= 2) || (things >= 1 && sameEvent);
}

function areDaysApart(one: Headline, other: Headline): boolean {
  if (one.publishedAt === undefined || other.publishedAt === undefined) return false;
  return Math.abs(Date.parse(one.publishedAt) - Date.parse(other.publishedAt)) > longest;
}

/** Both have numbers, and not the same. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !(a.every((one) => b.includes(one)) && a.length === b.length);
}

/** How many names and how many telling words two headlines have in common. */
function shared(a: HeadlineFeatures, b: HeadlineFeatures): [names: number, things: number] {
  let [names, things] = [0, 0];
  const taken = new Set<HeadlineWord>();
  for (const word of a.words) {
    const same = b.words.find((other) => !taken.has(other) && isSameWord(word.key, other.key));
    if (same === undefined) continue;
    taken.add(same);
    if (word.isName || same.isName) names++;
    // Two capitals that both begin a sentence may be of names or not: they prove nothing.
    else if (word.isTelling && !(word.mayBeName && same.mayBeName)) things++;
  }
  return [names, things];
}

/** Each names somebody or some place that the other does not: «послы Индии», «послы Китая». */
function namesApart(a: HeadlineFeatures, b: HeadlineFeatures): boolean {
  return hasOwnName(a, b) && hasOwnName(b, a);
}

function hasOwnName(a: HeadlineFeatures, b: HeadlineFeatures): boolean {
  return a.words.some(({ key, isName }) => isName && !b.words.some((other) => isSameWord(key, other.key)));
}
