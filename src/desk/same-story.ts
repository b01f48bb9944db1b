import type { Article } from "#edition/article.ts";
import type { SourceReading } from "./importer.ts";
import { bagOf, dice, profileOf, wordsIn, type Profile } from "./likeness.ts";
import { headlineKey } from "./numbering.ts";
import { pairAlike } from "./pair-alike.ts";
import { draftText, type DraftBlock } from "./quotes.ts";

/** How much of two texts must be the same, from 0 to 1. */
const needed = {
  /** Words anywhere in the text, before the paragraphs are compared: rather too low than too high. */
  words: 0.5,
  /** Of the words of either text, those in paragraphs that the other text has too. */
  paragraphs: 0.75,
  /** The next accident and the next day's rates are told in the same words but for these. */
  namesAndNumbers: 2 / 3,
};

/** Shorter texts are commonplaces, «Подробности позже», unless they are equal and somebody's words. */
const fewest = {
  words: 25,
  paragraphs: 3,
  equalWords: 20,
  equalWordsWithQuote: 8,
  speeches: 3,
  wordsOfSpeech: 8,
};

/**
 * The stored article whose text a source's story is, when its headline is unknown: the same article
 * under a new headline. It must be unmistakable, since the stored text is replaced; two stories of one
 * event, or of one pattern, are two articles. In doubt there is none.
 */
export function sameStory(articles: readonly Article[], reading: SourceReading): Article | undefined {
  const { story, feed } = reading;
  const text = textOf(story.body);
  const bag = bagOf(wordsIn(text));
  const telling = longestWords(text);
  // A source that still lists the stored headline knows two stories.
  const listed = new Set([...feed, ...story.related.map((link) => link.headline)].map(headlineKey));
  const [found, ...others] = articles.filter((article) => {
    const stored = textOf(article.body);
    if (stored.length > 2 * text.length || text.length > 2 * stored.length) return false;
    if (listed.has(headlineKey(article.headline)) || isOfAnotherTime(article, story)) return false;
    // Looking for a few long words is much faster than counting all, and rules out nearly every article.
    if (telling.filter((word) => stored.includes(word)).length < needed.words * telling.length) return false;
    const common = dice(bagOf(wordsIn(stored)), bag);
    if (common < needed.words) return false;
    if (common === 1) return isSomebodysText(story.body, bag.size);
    if (!haveSameParagraphs(article.body, story.body)) return false;
    return haveSameNames(stored, text) || haveSameSpeech(article.body, story.body);
  });
  return others.length === 0 ? found : undefined;
}

function textOf(body: readonly DraftBlock[]): string {
  return body.map(draftText).join("\n");
}

function longestWords(text: string): string[] {
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu));
  return [...words].toSorted((a, b) => b.length - a.length).slice(0, 20);
}

function isOfAnotherTime(article: Article, story: SourceReading["story"]): boolean {
  const times = [article.publishedAt, story.publishedAt];
  return !times.includes(undefined) && times[0] !== times[1];
}

function isSomebodysText(body: readonly DraftBlock[], words: number): boolean {
  const hasQuote = body.some((block) => block.type === "pullquote");
  return words >= (hasQuote ? fewest.equalWordsWithQuote : fewest.equalWords);
}

function haveSameNames(stored: string, text: string): boolean {
  return [/^\p{Lu}/u, /^\p{N}/u].every((kind) => {
    const [old, young] = [stored, text].map((one) =>
      bagOf((one.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => kind.test(word))),
    );
    return old === undefined || young === undefined || dice(old, young) >= needed.namesAndNumbers;
  });
}

function haveSameParagraphs(stored: readonly DraftBlock[], next: readonly DraftBlock[]): boolean {
  const [old, young] = [stored.map(profile), next.map(profile)];
  const pairs = pairAlike(old, young, () => 0);
  const alikeWords = (side: readonly Profile[], indexes: readonly number[]) => {
    const all = wordCount(side);
    return (
      all >= fewest.words && wordCount(indexes.flatMap((at) => side[at] ?? [])) >= needed.paragraphs * all
    );
  };
  return (
    pairs.length >= fewest.paragraphs &&
    alikeWords(
      old,
      pairs.map(([before]) => before),
    ) &&
    alikeWords(
      young,
      pairs.map(([, after]) => after),
    )
  );
}

/** Several longer quotations that are alike: no two stories of one pattern have them. */
function haveSameSpeech(stored: readonly DraftBlock[], next: readonly DraftBlock[]): boolean {
  const [old, young] = [stored, next].map((body) =>
    body
      .filter((block) => block.type === "pullquote")
      .map(profile)
      .filter(({ words }) => words.size >= fewest.wordsOfSpeech),
  );
  return pairAlike(old ?? [], young ?? [], () => 0).length >= fewest.speeches;
}

function profile(block: DraftBlock): Profile {
  return profileOf(draftText(block));
}

function wordCount(profiles: readonly Profile[]): number {
  return profiles.reduce((sum, { words }) => sum + words.size, 0);
}
