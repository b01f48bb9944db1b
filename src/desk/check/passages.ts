import type { Article } from "#edition/article.ts";
import { blockPassages } from "#edition/block-passages.ts";
import type { Block } from "#edition/block.ts";
import type { Inline } from "#edition/inline.ts";
import type { Spot } from "./rule.ts";

/** A text of its own in an article, read as a whole even where a link or emphasis divides it. */
export interface Passage {
  /** What it is: the paragraphs of a body may continue each other, nothing else does. */
  readonly kind: "paragraph" | "quote" | "other";
  readonly text: string;
  /** Where in the file a character of the text stands. */
  readonly spot: (at: number) => Spot;
}

interface Run {
  readonly field: string;
  readonly text: string;
}

/** Every text of an article in the order of its file, except what another article's file says too. */
export function passagesOf(article: Article): Passage[] {
  return [
    plain("headline", article.headline),
    plain("standfirst", article.standfirst),
    plain("byline", article.byline),
    plain("source.citing", article.source?.citing),
    ...article.body.map((block, index) => ofBlock(block, `body.${index}`)),
    ...article.related.map((link, index) =>
      "url" in link ? plain(`related.${index}.headline`, link.headline) : [],
    ),
  ].flat();
}

function ofBlock(block: Block, field: string): Passage[] {
  return blockPassages(block).map(({ content, field: part, role }) => {
    const kind = role === "paragraph" || role === "quote" ? role : "other";
    const here = `${field}.${part}`;
    return passage(
      kind,
      typeof content === "string" ? [{ field: here, text: content }] : runsOf(content, here),
    );
  });
}

function plain(field: string, text: string | undefined): Passage[] {
  return text === undefined ? [] : [passage("other", [{ field, text }])];
}

function passage(kind: Passage["kind"], runs: readonly Run[]): Passage {
  return {
    kind,
    text: runs.map((run) => run.text).join(""),
    spot: (at) => {
      let start = 0;
      for (const { field, text } of runs) {
        if (at < start + text.length) return { field, column: at - start + 1 };
        start += text.length;
      }
      throw new RangeError(`No character ${at} in ${JSON.stringify(runs)}`);
    },
  };
}

function runsOf(content: readonly Inline[], field: string): Run[] {
  return content.flatMap((part, index): Run[] => {
    const here = `${field}.${index}`;
    return typeof part === "string" ? [{ field: here, text: part }] : runsOf(part.content, `${here}.content`);
  });
}
