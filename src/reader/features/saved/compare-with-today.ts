import type { Article } from "#edition/article.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { sameWords } from "#reader/lib/comparable.ts";

export interface Change {
  readonly what: "words" | "attribution" | "headline";
  readonly before: string;
  readonly after: string;
}

/** What today's article says of a saved entry: it has gone, or these things have changed. */
export type Comparison =
  | { readonly gone: true }
  | { readonly gone: false; readonly changes: readonly Change[] };

export function compareWithToday(item: SavedItem, today: Article): Comparison {
  if (item.kind === "article") {
    return { gone: false, changes: change("headline", item.headline, today.headline) };
  }
  const { quote } = item;
  const now = today.body.find((block) => block.type === "pullquote" && block.id === quote.id);
  if (now?.type !== "pullquote") return { gone: true };
  return {
    gone: false,
    changes: [
      ...change("words", quote.text, now.text),
      ...change("attribution", quote.attribution ?? "", now.attribution ?? ""),
    ],
  };
}

function change(what: Change["what"], before: string, after: string): Change[] {
  return sameWords(before, after) ? [] : [{ what, before, after }];
}
