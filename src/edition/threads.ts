import {
  headlineFeatures,
  isSameWord,
  mayTellOneEvent,
  type HeadlineFeatures,
  type HeadlineWord,
} from "#edition/headline-features.ts";
import type { Headline } from "#edition/headline.ts";

/** Later news of the same words is other news: next year's frost, next week's match. */
const longest = 3 * 24 * 60 * 60 * 1000;

/** Serial numbers back to which a headline looks for its story: what is older is no longer in sight. */
const reach = 60;

/**
 * Which headlines are of one story: from each that joins an older one to the oldest of them. Who joins
 * must be of one story with all that are in it. A headline is decided by what is older alone, so that
 * nothing that arrives later changes it. In doubt nothing is folded.
 * @param headlines newest first
 */
export function storyThreads(headlines: readonly Headline[]): ReadonlyMap<number, number> {
  const oldestOf = new Map<number, number>();
  let open: Candidate[][] = [];
  for (const headline of headlines.toReversed()) {
    const one = { headline, features: headlineFeatures(headline.headline) };
    open = open.filter((thread) => (thread.at(-1)?.headline.id ?? 0) >= headline.id - reach);
    const fitting = open.filter((thread) => thread.every((other) => isOneStory(one, other)));
    const [thread] = fitting;
    const [oldest] = thread ?? [];
    // Who fits in two threads decides nothing.
    if (thread === undefined || oldest === undefined || fitting.length > 1) open.push([one]);
    else {
      oldestOf.set(headline.id, oldest.headline.id);
      thread.push(one);
    }
  }
  return oldestOf;
}

interface Candidate {
  readonly headline: Headline;
  readonly features: HeadlineFeatures;
}

function isOneStory(one: Candidate, other: Candidate): boolean {
  if (areDaysApart(one.headline, other.headline)) return false;
  const [a, b] = [one.features, other.features];
  if (differ(a.numbers, b.numbers)) return false;
  const [names, things] = shared(a, b);
  if (names === 0 || namesApart(a, b)) return false;
  // «Мошенники обманули пенсионерку» happens twice in a city; in the same words with a second name it does not.
  return things >= 3 || (things >= 2 && names >= 2) || (things >= 1 && mayTellOneEvent(a, b));
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
