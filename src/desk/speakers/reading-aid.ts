import { beginsSentence } from "#edition/people-guards.ts";
import type { Mention, PeopleFinder } from "#edition/people.ts";
import { tokensOf, type Token } from "#edition/tokens.ts";

/** A text with what is found in it, for those who look for its speaker. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** By token: the mention that it belongs to. */
  readonly mentionAt: readonly (Mention | undefined)[];
  /** By token: it stands between quotation marks, or is one. */
  readonly isQuoted: readonly boolean[];
  /** The given names of the people of the list, by key. */
  readonly givenNames: ReadonlySet<string>;
  /** A mark that is opened and not closed, or closed and not opened. */
  readonly hasLooseMarks: boolean;
}

/** A part of a text, by its first token and the one behind its last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function viewOf(text: string, finder: PeopleFinder): View {
  const tokens = tokensOf(text);
  const { isQuoted, hasLooseMarks } = quotedTokens(tokens);
  // A person whose name a company bears is not named.
  const mentions = finder.find(tokens).filter((mention) => isQuoted[mention.from] !== true);
  const mentionAt: (Mention | undefined)[] = [];
  for (const mention of mentions) {
    for (let at = mention.from; at < mention.to; at++) mentionAt[at] = mention;
  }
  const { givenNames } = finder;
  return { text, tokens, mentions, mentionAt, isQuoted, givenNames, hasLooseMarks };
}

/** The same text with more mentions, where there was none. */
export function withMentions(view: View, more: readonly Mention[]): View {
  const mentionAt = [...view.mentionAt];
  for (const one of more) for (let at = one.from; at < one.to; at++) mentionAt[at] = one;
  const mentions = [...view.mentions, ...more].toSorted((a, b) => a.from - b.from);
  return { ...view, mentions, mentionAt };
}

/** The same text, with some of its mentions not to be trusted. */
export function withDoubts(view: View, isDoubtful: (mention: Mention) => boolean): View {
  if (!view.mentions.some(isDoubtful)) return view;
  const changed = new Map(
    view.mentions.map((one) => [one, isDoubtful(one) ? { ...one, isDoubtful: true } : one]),
  );
  return {
    ...view,
    mentions: [...changed.values()],
    mentionAt: view.mentionAt.map((one) => (one === undefined ? undefined : changed.get(one))),
  };
}

/** The words of a part as the source has them. */
export function wordsIn(view: View, { from, to }: Range): string {
  return view.text.slice(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0);
}

const longestCue = 120;

/** The clause around a mention, or the mention alone where the clause is long. */
export function clauseAround(view: View, mention: Mention): Range {
  const { isQuoted, tokens } = view;
  const isMark = (at: number) => isQuoted[at] !== true && /^[,;:.!?…—–]$/u.test(tokens[at]?.key ?? "");
  let { from, to } = mention;
  while (from > 0 && !isMark(from - 1)) from--;
  while (to < tokens.length && !isMark(to)) to++;
  return wordsIn(view, { from, to }).length > longestCue ? mention : { from, to };
}

/** The mentions in a part of a text. */
export function mentionsIn({ mentionAt }: View, { from, to }: Range): Mention[] {
  return [...new Set(mentionAt.slice(from, to))].filter((one) => one !== undefined);
}

/** The sentences of a text; marks inside a quotation end none. */
export function sentencesOf({ tokens, isQuoted }: View): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1];
    const ends = next === undefined || (endsSentence(tokens, at) && isQuoted[at] !== true);
    if (!ends) continue;
    ranges.push({ from, to: at + 1 });
    from = at + 1;
  }
  return ranges;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (!/^[.!?…]$/u.test(token.key) || next.start === token.end) return false;
  if (/^\p{Ll}/u.test(next.text)) return false;
  return beginsSentence(tokens, at + 1) && !isShortening(tokens[at - 1], token);
}

/** «г. Алматы», «им. Абая»: the full stop ends the word, not the sentence. */
function isShortening(before: Token | undefined, stop: Token): boolean {
  if (stop.key !== "." || before === undefined) return false;
  return /^(?:г|им|ул|ст|т|д|п|см|проф|акад|зам|тыс|млн|млрд|mr|mrs|ms|dr)$/u.test(before.key);
}

const closing = new Map([
  ["«", "»"],
  ["„", "“"],
  ["“", "”"],
  ["(", ")"],
]);

function quotedTokens(tokens: readonly Token[]): { isQuoted: boolean[]; hasLooseMarks: boolean } {
  const isQuoted: boolean[] = [];
  const open: string[] = [];
  let loose = 0;
  let straight = 0;
  tokens.forEach(({ key }, at) => {
    const wasQuoted = open.length > 0 || straight % 2 === 1;
    if (key === '"') straight++;
    else if (closing.has(key) && !(key === "“" && open.at(-1) === "“")) open.push(closing.get(key) ?? "");
    else if (open.at(-1) === key) open.pop();
    else if (key === "»" || key === "”") loose++;
    isQuoted[at] = wasQuoted || open.length > 0 || straight % 2 === 1;
  });
  return { isQuoted, hasLooseMarks: loose > 0 || straight % 2 === 1 || open.length > 0 };
}
