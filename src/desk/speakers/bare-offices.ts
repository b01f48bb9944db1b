import type { Mention } from "#edition/people.ts";
import type { DraftBlock } from "../quotes.ts";
import { describedAs } from "./described-as.ts";
import { bareOffices, holderOf, nothingTold, toldBehind, type Told } from "./office.ts";
import { withMentions, type View } from "./reading-aid.ts";
import { trailAfter, trailAfterNarration, type Trail } from "./rivals.ts";
import type { Views } from "./views.ts";

/**
 * A text with an office that stands alone, «министр», as a mention of the one who holds it, as far as the
 * text has left no doubt who that is. The mention keeps the words that said so.
 */
export function withOffices(views: readonly Views[], blocks: readonly DraftBlock[]): Views[] {
  let trail: Trail = [];
  let before = nothingTold;
  return views.map(({ text, attribution }, at) => {
    const isTold = blocks[at]?.type === "paragraph";
    const said = attribution === undefined ? undefined : resolved(attribution, before, trail);
    const told = text === undefined || !isTold ? text : resolved(text, before, trail);
    if (told !== undefined) trail = (isTold ? trailAfterNarration : trailAfter)(told, whole(told), trail);
    if (said !== undefined) trail = trailAfter(said, whole(said), trail);
    const narration = said ?? (isTold ? told : undefined);
    if (narration !== undefined) before = toldBehind(before, narration);
    return { text: told, attribution: said };
  });
}

function whole({ tokens }: View): { from: number; to: number } {
  return { from: 0, to: tokens.length };
}

function resolved(plain: View, before: Told, trail: Trail): View {
  const view = withDescriptions(plain);
  let result = view;
  for (const { from, to, office, cases } of bareOffices(view)) {
    const told = upTo(result, from);
    const holder = holderOf(office, toldBehind(before, told), trailAfterNarration(told, whole(told), trail));
    if (holder === undefined) continue;
    const { person, words } = holder;
    const mention: Mention = {
      from,
      to,
      candidates: [{ person, cases }],
      by: "role",
      isDoubtful: false,
      cue: words,
    };
    result = withMentions(result, [mention]);
  }
  return result;
}

/** «ректор Берик Жусупов»: what a text calls somebody beside the name is nobody else. */
function withDescriptions(view: View): View {
  const mentionAt = [...view.mentionAt];
  for (const mention of view.mentions) {
    if (mention.isDoubtful) continue;
    for (const { at } of describedAs(view, mention)) mentionAt[at] ??= mention;
  }
  return { ...view, mentionAt };
}

/** The beginning of a text. */
function upTo(view: View, to: number): View {
  return {
    ...view,
    tokens: view.tokens.slice(0, to),
    mentions: view.mentions.filter((one) => one.to <= to),
    mentionAt: view.mentionAt.slice(0, to),
    isQuoted: view.isQuoted.slice(0, to),
  };
}
