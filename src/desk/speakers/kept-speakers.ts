import { blockText, type Block } from "#edition/block.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { Person, Speaker } from "#edition/person.ts";
import type { DraftBlock } from "../quotes.ts";
import { sameQuotes } from "../same-quotes.ts";
import { findSpeakers } from "./speakers.ts";

/** What an editor said of a quotation's speaker by hand, and what became of it. */
export interface HandSetSpeaker {
  /** Whom the editor named; absent where the editor said that nobody is to be named. */
  readonly name?: string;
  /** The quotation's words. */
  readonly text: string;
  readonly isKept: boolean;
}

/** A speaker whom the desk finds for a quotation that had none in its file. */
export interface NewSpeaker {
  readonly name: string;
  readonly text: string;
}

/** An article's new text with what editors said of its speakers, and which those are. */
export interface KeptSpeakers {
  readonly body: readonly DraftBlock[];
  readonly handSet: readonly HandSetSpeaker[];
  /** Of quotations that were there before: an editor may have removed the speaker without a word. */
  readonly found: readonly NewSpeaker[];
}

/**
 * Leaves what editors said of speakers by hand: speakers that the desk does not find in the stored text
 * itself, in this person and in this way of knowing, and the mark that there is nobody to name. An
 * editor's word holds as long as what it was given for: under another attribution, when the cue is no
 * longer there or the person no longer listed, it falls. The report names them all, since a speaker that
 * only an alias of before gave looks the same.
 * @param next the article's new text, with the speakers that the desk found in it
 */
export function keepSpeakers(
  previous: readonly Block[],
  next: readonly DraftBlock[],
  people: readonly Person[],
): KeptSpeakers {
  if (next.length === 0) return { body: next, handSet: [], found: [] };
  const same = sameQuotes(previous, next);
  const byHand = setByHand(previous, people);
  const left = new Set(same.values());
  const text = next.map((block) => (block.type === "pullquote" ? block.attribution : blockText(block)));
  const cues = text.join("\n");
  const handSet = [...byHand]
    .filter(([at]) => !left.has(at))
    .map(([, quote]) => toHandSet(quote, quote.text, false));
  const found: NewSpeaker[] = [];
  const body = next.map((block, at): DraftBlock => {
    const before = same.get(at) ?? -1;
    if (block.type !== "pullquote" || before === -1) return block;
    const stored = byHand.get(before);
    if (stored === undefined) {
      const { speaker } = block;
      if (speaker !== undefined && hasNoSpeaker(previous[before])) {
        found.push({ name: speaker.name, text: block.text });
      }
      return block;
    }
    const { speaker } = stored;
    const isKept =
      block.attribution === stored.attribution && (speaker === undefined || holds(speaker, people, cues));
    handSet.push(toHandSet(stored, block.text, isKept));
    if (!isKept) return block;
    const { speaker: _, ...quote } = block;
    return speaker === undefined ? { ...quote, noSpeaker: true } : { ...quote, speaker };
  });
  return { body, handSet, found };
}

/** By its place: a quotation of whose speaker its file says what the desk would not. */
function setByHand(previous: readonly Block[], people: readonly Person[]): Map<number, PullQuote> {
  if (!previous.some(hasWordOnSpeaker)) return new Map();
  const found = findSpeakers(previous, people);
  return new Map(
    previous.flatMap((block, at): [number, PullQuote][] => {
      const own = found[at];
      if (block.type !== "pullquote" || own?.type !== "pullquote") return [];
      const isByHand =
        block.noSpeaker === true || (block.speaker !== undefined && !isSame(own.speaker, block.speaker));
      return isByHand ? [[at, block]] : [];
    }),
  );
}

function toHandSet({ speaker }: PullQuote, text: string, isKept: boolean): HandSetSpeaker {
  return { ...(speaker === undefined ? {} : { name: speaker.name }), text, isKept };
}

function holds(speaker: Speaker, people: readonly Person[], cues: string): boolean {
  if (speaker.person !== undefined && !people.some(({ id }) => id === speaker.person)) return false;
  return speaker.known === "stated" || cues.includes(speaker.cue);
}

function hasWordOnSpeaker(block: Block): boolean {
  return block.type === "pullquote" && (block.speaker ?? block.noSpeaker) !== undefined;
}

function hasNoSpeaker(block: Block | undefined): boolean {
  return block?.type === "pullquote" && block.speaker === undefined;
}

/** Whether two are the same person, known in the same way, though the list may know more of one by now. */
function isSame(one: Speaker | undefined, other: Speaker): boolean {
  if (one === undefined) return false;
  const isOne = one.name === other.name || (one.person !== undefined && one.person === other.person);
  return isOne && cueOf(one) === cueOf(other);
}

function cueOf(speaker: Speaker): string | undefined {
  return speaker.known === "inferred" ? speaker.cue : undefined;
}
