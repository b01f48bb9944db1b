import { diffArrays } from "diff";

/** What stands above the paragraphs and is not as it was. */
export interface HeadChange {
  readonly kind: "headline" | "standfirst";
  readonly before: string;
  readonly after: string;
}

/** One part of a story that is not as it was. */
export type StoryChange = HeadChange | ParagraphChange;

export type ParagraphChange =
  | { readonly kind: "changed"; readonly index: number; readonly before: string; readonly after: string }
  | { readonly kind: "added"; readonly index: number; readonly after: string }
  | { readonly kind: "removed"; readonly before: string };

/**
 * How the paragraphs of a story became today's. Of those that were replaced at one place, the ones that
 * are alike are the same paragraph in other words; one that only moved has not changed.
 * @param before what stood there; pictures are empty texts
 */
export function compareStory(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let index = 0;
  let gone: string[] = [];
  let come: Placed[] = [];
  const close = () => {
    changes.push(...matchRun(gone, come));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) {
      gone.push(...value);
      continue;
    }
    if (added) come.push(...value.map((text, step) => ({ index: index + step, text })));
    else close();
    index += value.length;
  }
  close();
  return withoutMoved(changes).filter((change) => textOf(change) !== "");
}

/** A paragraph that stands elsewhere says what it said. */
function withoutMoved(changes: readonly ParagraphChange[]): ParagraphChange[] {
  const gone = changes.flatMap((one) => (one.kind === "removed" ? [one.before] : []));
  const moved: string[] = [];
  const kept = changes.filter((one) => {
    const at = one.kind === "added" ? gone.indexOf(one.after) : -1;
    if (at >= 0) moved.push(...gone.splice(at, 1));
    return at < 0;
  });
  return kept.filter((one) => {
    const at = one.kind === "removed" ? moved.indexOf(one.before) : -1;
    if (at >= 0) moved.splice(at, 1);
    return at < 0;
  });
}

interface Placed {
  readonly index: number;
  readonly text: string;
}

/** Part of the words that two texts must share to be the same paragraph. */
const alike = 0.4;

/** Pairs in order: each paragraph that came with the first that is left and like it. */
function matchRun(gone: readonly string[], come: readonly Placed[]): ParagraphChange[] {
  const left = [...gone];
  const changes: ParagraphChange[] = [];
  for (const { index, text } of come) {
    const at = left.findIndex((old) => old !== "" && text !== "" && likeness(old, text) >= alike);
    if (at < 0) {
      changes.push({ kind: "added", index, after: text });
      continue;
    }
    // What stood before its match has no match of its own any more.
    const passed = left.splice(0, at + 1);
    const before = passed.pop() ?? "";
    changes.push(...passed.map((one) => ({ kind: "removed" as const, before: one })));
    changes.push({ kind: "changed", index, before, after: text });
  }
  return [...changes, ...left.map((one) => ({ kind: "removed" as const, before: one }))];
}

/** From 0 to 1: the words that two texts share, of all words they have (Dice). */
function likeness(a: string, b: string): number {
  const words = new Map<string, number>();
  const first = a.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const second = b.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (const word of first) words.set(word, (words.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = words.get(word) ?? 0;
    if (count === 0) continue;
    words.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (first.length + second.length);
}

function textOf(change: ParagraphChange): string {
  return change.kind === "removed" ? change.before : change.after;
}
