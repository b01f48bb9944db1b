import { personOf } from "#edition/people.ts";
import type { Person } from "#edition/person.ts";
import type { DraftBlock } from "../quotes.ts";
import { clauseAround, mentionsIn, wordsIn, type View } from "./reading-aid.ts";
import { hasStranger } from "./strangers.ts";

/** A conversation with one person of the list, whose answers stand without an attribution. */
export interface Interview {
  readonly person: Person;
  /** The text's words that open it. */
  readonly words: string;
  /** The line before is a question, or whatever else the interviewer says. */
  readonly isAsked: boolean;
}

const opening =
  /интервью с|ответил[аи]? на (?:\p{L}+ )*вопрос|вопросы задав|побеседовал|беседа с|поговорили с|встретились с|сұхбат|сұрақтар\p{L}* жауап/iu;

/** The conversation behind a block: it goes on until narration speaks of anything but its person. */
export function interviewAfter(
  block: DraftBlock,
  view: View | undefined,
  before: Interview | undefined,
): Interview | undefined {
  if (block.type === "pullquote") {
    return block.attribution === undefined && before?.isAsked !== true
      ? undefined
      : before && { ...before, isAsked: false };
  }
  if (block.type !== "paragraph" || view === undefined) return undefined;
  if (/^[—–-]\s/u.test(view.text)) {
    // A line with a narrator in it, «— Когда? — спросил Иванов», is of somebody else.
    const isAsked = !/\S\s+[—–-]\s+\p{Ll}/u.test(view.text) && before !== undefined;
    return before && { ...before, isAsked };
  }
  const whole = { from: 0, to: view.tokens.length };
  const mentions = mentionsIn(view, whole);
  const people = new Set(mentions.map((one) => personOf(one)));
  const [person] = people;
  if (people.size !== 1 || hasStranger(view, whole)) return undefined;
  const [mention] = mentions;
  if (person === undefined || mention === undefined) return undefined;
  if (before?.person === person) return { ...before, isAsked: false };
  if (!opening.test(view.text)) return undefined;
  return { person, words: wordsIn(view, clauseAround(view, mention)), isAsked: false };
}

/** Whose words a quotation without an attribution is, where a question stands before it. */
export function answerIn(
  interview: Interview | undefined,
): { readonly person: Person; readonly words: string } | undefined {
  return interview?.isAsked === true ? interview : undefined;
}
