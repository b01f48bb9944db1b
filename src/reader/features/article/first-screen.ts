import { blockText, type Block } from "#edition/block.ts";

/** Characters that a line holds at most, and the narrowest a character is set, in CSS pixels. */
const longestLine = 70;
const narrowest = 7;
/** The least that a line of text takes, in CSS pixels. */
const lineHeight = 24;

interface Screen {
  readonly width: number;
  readonly height: number;
}

/**
 * How many blocks of a story fill a screen with their text alone, however small it is set. What a block
 * has beside its text only makes it taller.
 */
export function blocksOfFirstScreen(body: readonly Block[], screen: Screen): number {
  const line = Math.min(longestLine, screen.width / narrowest);
  let room = Math.ceil(screen.height / lineHeight);
  const end = body.findIndex((block) => {
    room -= Math.ceil(blockText(block).length / line);
    return room <= 0;
  });
  return end === -1 ? body.length : end + 1;
}
