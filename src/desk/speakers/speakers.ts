import { genderOf } from "#edition/person-patterns.ts";
import type { Person, Speaker } from "#edition/person.ts";
import type { DraftBlock, DraftQuote } from "../quotes.ts";
import { attributedTo } from "./attributed-to.ts";
import { withOffices } from "./bare-offices.ts";
import { isContradicted } from "./contradiction.ts";
import { answersThemselves, mayAnswer, partnerAfter, type Partner, type Said } from "./dialogue.ts";
import { nobodyInFocus, pronounFor, readParagraph, type Focus } from "./focus.ts";
import { answerIn, interviewAfter, type Interview } from "./interview.ts";
import type { Range, View } from "./reading-aid.ts";
import { isContested, trailAfter } from "./rivals.ts";
import { namesPersonInSpeech } from "./strangers.ts";
import { viewsOf } from "./views.ts";

/**
 * Gives every pull-quote its speaker, as far as the text leaves no doubt; a speaker that was there
 * before is found anew or lost. A wrong speaker is the worst this program can say: in doubt, none.
 */
export function findSpeakers(blocks: readonly DraftBlock[], people: readonly Person[]): DraftBlock[] {
  const views = withOffices(viewsOf(blocks, people), blocks);
  let focus: Focus = nobodyInFocus;
  let announced: ReturnType<typeof readParagraph>["announced"];
  let partner: Partner | undefined;
  let last: Said | undefined;
  let interview: Interview | undefined;
  return blocks.map((block, at): DraftBlock => {
    const { text, attribution } = views[at] ?? {};
    if (block.type === "pullquote") {
      announced ??= attribution === undefined ? answerIn(interview) : undefined;
      const behind = blocks[at + 1]?.type === "paragraph" ? views[at + 1]?.text : undefined;
      // The next question of an interview says nothing of the answer before it.
      const next = interview?.isAsked === true && /^[—–-]/u.test(behind?.text ?? "") ? undefined : behind;
      const found = speakerOf(text, attribution, announced, focus, next, { partner, last });
      interview = interviewAfter(block, text, interview);
      partner = partnerAfter(found.speaker, last, partner);
      last = { text, attribution, speaker: found.speaker };
      announced = undefined;
      focus = found.focus;
      const { speaker: _, ...quote } = block;
      return { ...quote, ...(found.speaker === undefined ? {} : { speaker: found.speaker }) };
    }
    interview = interviewAfter(block, text, interview);
    announced = undefined;
    partner = undefined;
    last =
      text !== undefined && isSpeech(text) ? { text, attribution: undefined, speaker: undefined } : undefined;
    if (text === undefined || block.type !== "paragraph" || isHeading(text)) focus = forgotten(text, focus);
    else {
      ({ focus, announced } = isSpeech(text)
        ? { focus: forgotten(text, focus), announced: undefined }
        : readParagraph(text, focus));
    }
    return block;
  });
}

/** Nobody is spoken of any more; whom the text named, it named. */
function forgotten(view: View | undefined, { trail }: Focus): Focus {
  return { ...nobodyInFocus, trail: view === undefined ? trail : trailAfter(view, wholeOf(view), trail) };
}

function wholeOf({ tokens }: View): Range {
  return { from: 0, to: tokens.length };
}

/** A short line that ends without a mark heads what follows. */
function isHeading({ tokens }: View): boolean {
  return tokens.length <= 12 && tokens.at(-1)?.isWord === true;
}

/** A line of speech that is no pull-quote: interrupted, of an interview, or over several lines. */
function isSpeech({ text, hasLooseMarks }: View): boolean {
  return hasLooseMarks || /^(?:[«„“"—–-]|(?:Вопрос|Ответ|Q|A|В|О)\s*[:.])/u.test(text);
}

/** What was said directly before. */
interface Dialogue {
  readonly partner: Partner | undefined;
  readonly last: Said | undefined;
}

interface Found {
  readonly speaker?: Speaker;
  readonly focus: Focus;
}

function speakerOf(
  text: View | undefined,
  attribution: View | undefined,
  announced: { readonly person: Person; readonly words: string } | undefined,
  focus: Focus,
  next: View | undefined,
  dialogue: Dialogue,
): Found {
  if (attribution !== undefined) {
    const found =
      text !== undefined && isQuestion(text) && answersQuestion(attribution)
        ? { focus: nobodyInFocus }
        : attributedSpeaker(attribution, focus, dialogue);
    // What was spoken may name others too, and stands before the attribution.
    const trail = trailAfter(attribution, wholeOf(attribution), forgotten(text, focus).trail);
    return { ...found, focus: { ...found.focus, trail } };
  }
  const lost = { focus: forgotten(text, focus) };
  const { person, words } = announced ?? {};
  if (person === undefined || words === undefined || isContradicted(next, person)) return lost;
  if (text !== undefined && isQuestion(text) && /ответ|отвеч|вопрос|жауап/iu.test(words)) return lost;
  const speaker = { known: "inferred" as const, person: person.id, name: person.name, cue: words };
  const keepsFocus = text !== undefined && !namesPersonInSpeech(text);
  return { speaker, focus: keepsFocus ? { ...focus, isFresh: false, trail: lost.focus.trail } : lost.focus };
}

function isQuestion({ text }: View): boolean {
  return /\?[»”"]?$/u.test(text);
}

/** «…?», ответил на вопрос Каримов: what stands before it was asked of him. */
function answersQuestion({ text }: View): boolean {
  return /на (?:\p{L}+ )*вопрос|сұра[қғ]|question/iu.test(text);
}

function attributedSpeaker(view: View, focus: Focus, { last, partner }: Dialogue): Found {
  const lost = { focus: nobodyInFocus };
  const found = attributedTo(view);
  switch (found.kind) {
    case "person": {
      const { person, mention } = found;
      if (isContested(view, mention, focus.trail)) return lost;
      if (mention.cue === undefined) {
        const speaker = { known: "stated" as const, person: person.id, name: person.name };
        return { speaker, focus: { ...nobodyInFocus, person, words: view.text, isFresh: true } };
      }
      // «попросила певица», where another came in since she was named: «она» may be either.
      const isSpokenOf = focus.person === person;
      return {
        speaker: inferred(person, mention.cue),
        focus: isSpokenOf ? { ...nobodyInFocus, person, words: mention.cue, isFresh: false } : nobodyInFocus,
      };
    }
    case "name":
      return { speaker: { known: "stated", name: found.name }, ...lost };
    case "pronoun": {
      const person = pronounFor(focus, found.gender);
      if (person === undefined || mayAnswer(partner, found.gender, view)) return lost;
      if (answersThemselves(last, person, view)) return lost;
      const words = focus.pair?.find((one) => one.person === person)?.words ?? focus.words;
      return { speaker: inferred(person, words), focus: { ...focus, isFresh: false } };
    }
    case "that-one": {
      const { person, words } = focus.object ?? {};
      if (person === undefined || words === undefined || genderOf(person) !== found.gender) return lost;
      return { speaker: inferred(person, words), focus: { ...nobodyInFocus, person, words, isFresh: false } };
    }
    case "nobody":
      return lost;
  }
}

function inferred(person: Person, cue: string): Speaker {
  return { known: "inferred", person: person.id, name: person.name, cue };
}

/** How many quotes have a speaker, and how it is known. */
export function countSpeakers(
  quotes: readonly Pick<DraftQuote, "speaker">[],
): Readonly<Record<"stated" | "inferred" | "unknown", number>> {
  const known = quotes.map((quote) => quote.speaker?.known ?? "unknown");
  const count = (kind: string) => known.filter((one) => one === kind).length;
  return { stated: count("stated"), inferred: count("inferred"), unknown: count("unknown") };
}
