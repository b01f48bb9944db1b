import { blockText, type Block } from "#edition/block.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { Person, Speaker } from "#edition/person.ts";
import type { DraftBlock } from "../quotes.ts";
import { sameQuotes } from "../same-quotes.ts";
import { findSpeakers } from "./speakers.ts";

/** A speaker whom an editor gave a quotation by hand, and what became of it. */
export interface HandSetSpeaker {
  readonly name: string;
  /** The quotation's words. */
  readonly text: string;
  readonly isKept: boolean;
}

/** An article's new text with the speakers that editors set, and which those are. */
export interface KeptSpeakers {
  readonly body: readonly DraftBlock[];
  readonly handSet: readonly HandSetSpeaker[];
}

/**
 * Leaves the speakers that an editor set by hand: those that the desk does not find in the stored text
 * itself. An editor's word holds as long as what it was given for: under another attribution, when the
 * cue is no longer there or the person no longer listed, it falls. The report names them all, since a
 * speaker that only an alias of before gave looks the same.
 * @param next the article's new text, with the speakers that the desk found in it
 */
export function keepSpeakers(
  previous: readonly Block[],
  next: readonly DraftBlock[],
  people: readonly Person[],
): KeptSpeakers {
  const byHand = setByHand(previous, people);
  if (byHand.size === 0) return { body: next, handSet: [] };
  const same = sameQuotes(previous, next);
  const text = next.map((block) => (block.type === "pullquote" ? "" : blockText(block))).join("\n");
  const handSet: HandSetSpeaker[] = [];
  const body = next.map((block, at): DraftBlock => {
    const stored = byHand.get(same.get(at) ?? -1);
    if (block.type !== "pullquote" || stored === undefined) return block;
    const { speaker } = stored;
    const isKept =
      block.attribution === stored.attribution &&
      (speaker.person === undefined || people.some(({ id }) => id === speaker.person)) &&
      (speaker.known === "stated" || text.includes(speaker.cue) || isSame(block.speaker, speaker));
    handSet.push({ name: speaker.name, text: block.text, isKept });
    return isKept ? { ...block, speaker } : block;
  });
  return { body, handSet };
}

type Attributed = PullQuote & { readonly speaker: Speaker };

/** By its place: a quotation with a speaker whom the desk does not find there. */
function setByHand(previous: readonly Block[], people: readonly Person[]): Map<number, Attributed> {
  if (!previous.some((block) => block.type === "pullquote" && block.speaker !== undefined)) return new Map();
  const found = findSpeakers(previous, people);
  return new Map(
    previous.flatMap((block, at): [number, Attributed][] => {
      const own = found[at];
      if (block.type !== "pullquote" || own?.type !== "pullquote") return [];
      const { speaker } = block;
      return speaker === undefined || isSame(own.speaker, speaker) ? [] : [[at, { ...block, speaker }]];
    }),
  );
}

/** Whether two are the same person, though the list may know more of one by now. */
function isSame(one: Speaker | undefined, other: Speaker): boolean {
  if (one === undefined) return false;
  return one.name === other.name || (one.person !== undefined && one.person === other.person);
}
