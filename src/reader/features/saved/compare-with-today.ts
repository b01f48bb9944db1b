import type { Article } from "#edition/article.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { sameWords } from "#reader/lib/comparable.ts";
import { speakerName } from "#reader/lib/speaker-text.ts";

export interface Change {
  readonly what: "words" | "attribution" | "speaker" | "headline" | "standfirst";
  readonly before: string;
  readonly after: string;
}

/** What today's article says of a saved entry: it has gone, or these things have changed. */
export type Comparison =
  | { readonly gone: true }
  | { readonly gone: false; readonly changes: readonly Change[] };

/** @param inferred how a name is marked that the editors have inferred */
export function compareWithToday(item: SavedItem, today: Article, inferred: string): Comparison {
  if (item.kind === "article") {
    return {
      gone: false,
      changes: [
        ...change("headline", item.headline, today.headline),
        ...change("standfirst", item.standfirst ?? "", today.standfirst ?? ""),
      ],
    };
  }
  const { quote } = item;
  const now = today.body.find((block) => block.type === "pullquote" && block.id === quote.id);
  if (now?.type !== "pullquote") return { gone: true };
  const speaker = ({ speaker: one }: PullQuote) => (one === undefined ? "" : speakerName(one, inferred));
  return {
    gone: false,
    changes: [
      ...change("words", quote.text, now.text),
      ...change("attribution", quote.attribution ?? "", now.attribution ?? ""),
      ...change("speaker", speaker(quote), speaker(now)),
    ],
  };
}

function change(what: Change["what"], before: string, after: string): Change[] {
  return sameWords(before, after) ? [] : [{ what, before, after }];
}
