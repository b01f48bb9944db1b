import type { Article } from "#edition/article.ts";
import { blockPassages } from "#edition/block-passages.ts";
import type { Block } from "#edition/block.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { Language } from "#edition/headline.ts";
import { plainText } from "#edition/inline.ts";
import { asEditorsRead } from "#edition/speaker-words.ts";
import { plainSpaces } from "#edition/typography.ts";
import { sentencesOf } from "#reader/features/listen/sentences.ts";

/** The part of the page in which a sentence stands. */
export type Place =
  | { readonly part: "headline" | "standfirst" }
  | { readonly part: "quote" | "speaker"; readonly id: string }
  | { readonly part: "block"; readonly index: number; readonly item?: number };

/** A sentence as it is said, and where it stands. */
export interface Passage {
  readonly place: Place;
  readonly said: string;
  /** As the page has it; absent where the page words it in another way. */
  readonly shown?: string;
  /** Characters before it in its part. */
  readonly at: number;
}

/**
 * A story in the order in which it is read aloud. What stands in the text only for the eye (addresses,
 * tools, the words that explain a picture to those who do not see it) is not read; captions are.
 */
export function passagesOf(article: Article, language: Language): Passage[] {
  const read = (place: Place, text: string) => passagesIn(place, text, language);
  return [
    ...read({ part: "headline" }, article.headline),
    ...(article.standfirst === undefined ? [] : read({ part: "standfirst" }, article.standfirst)),
    ...article.body.flatMap((block, index) => ofBlock(block, index, language)),
  ];
}

function ofBlock(block: Block, index: number, language: Language): Passage[] {
  if (block.type === "pullquote") {
    return [
      ...passagesIn({ part: "quote", id: block.id }, block.text, language),
      ...passagesIn({ part: "speaker", id: block.id }, speakerOf(block, language), language, false),
    ];
  }
  const place: Place = { part: "block", index };
  return blockPassages(block).flatMap(({ content, role }, at) => {
    if (role === "alt" || role === "credit") return [];
    const text = typeof content === "string" ? content : plainText(content);
    return passagesIn(role === "item" ? { ...place, item: at } : place, text, language);
  });
}

/** The source's own words on who said it; a speaker whom they do not name is said as the editors' reading. */
function speakerOf({ attribution, speaker }: PullQuote, language: Language): string {
  const name = speaker === undefined ? undefined : plainSpaces(speaker.name);
  const honest = speaker?.known === "inferred" ? `${name}, ${asEditorsRead[language]}` : name;
  const surname = name?.split(" ").at(-1);
  const named =
    surname !== undefined && attribution !== undefined && plainSpaces(attribution).includes(surname);
  return [attribution, named ? undefined : honest].filter((part) => part !== undefined).join(", ");
}

function passagesIn(place: Place, text: string, language: Language, isShown = true): Passage[] {
  return sentencesOf(text, language).map(({ end, start }) => {
    const shown = text.slice(start, end);
    const said = plainSpaces(shown).replaceAll(/\s+/gu, " ");
    return { place, said, at: start, ...(isShown ? { shown } : {}) };
  });
}
