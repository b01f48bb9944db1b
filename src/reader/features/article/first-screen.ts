import { blockText, type Block } from "#edition/block.ts";
import type { ScreenSize } from "#reader/lib/screen-size.ts";

/** Characters that a line holds at most, and how narrow they are set, in CSS pixels. */
const longestLine = 70;
const narrow = 7.5;
/** What a line of the story takes, and the masthead and a short headline above it, in CSS pixels. */
const lineHeight = 26;
const above = 200;

/**
 * How many blocks of a story fill a screen with their text alone. What a block has beside its text only makes
 * it taller.
 */
export function blocksOfFirstScreen(body: readonly Block[], screen: ScreenSize): number {
  const line = Math.min(longestLine, screen.width / narrow);
  let room = Math.ceil((screen.height - above) / lineHeight);
  const end = body.findIndex((block) => {
    room -= Math.ceil(blockText(block).length / line);
    return room <= 0;
  });
  return end === -1 ? body.length : end + 1;
}
