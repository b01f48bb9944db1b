/** Pixels of a block that may have gone under the line where an address brings it. */
const slack = 24;
/** The last line of a story may end that far below the window. */
const lastLine = 8;

/** Where the window stands in a story. */
export interface WindowSpot {
  /** The block being read; absent above the first. */
  readonly anchor?: string;
  /** From 0 to 1. */
  readonly progress: number;
  /** The last line has come into the window. */
  readonly atEnd: boolean;
  /** All of the text is above, as at the feed of a phone. */
  readonly past: boolean;
}

export function readingSpot(story: Element, prose: Element): WindowSpot {
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const { bottom } = prose.getBoundingClientRect();
  const { height, top } = story.getBoundingClientRect();
  const atEnd = bottom <= innerHeight + lastLine;
  // As the hairline in the masthead reckons (styles/base.css).
  const hidden = height - innerHeight;
  const progress = hidden <= 0 ? Number(atEnd) : Math.min(1, Math.max(0, -top / hidden));
  const anchor = blockAt(prose, line + slack)?.id;
  return { atEnd, past: bottom < line, progress, ...(anchor === undefined ? {} : { anchor }) };
}

/** The last block with a name that begins above a line. */
function blockAt(prose: Element, line: number): Element | undefined {
  const blocks = [...prose.children].filter(({ id }) => id !== "");
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().top ?? 0) <= line) from = middle + 1;
    else to = middle;
  }
  return blocks[from - 1];
}
