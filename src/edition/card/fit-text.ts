import { breakLines, countLines, type MeasuredPiece } from "#edition/card/break-lines.ts";
import type { CardFont, WidthOf } from "#edition/card/drawing.ts";
import { joinPieces, piecesOf, type Piece } from "#edition/card/pieces.ts";

/** The room for a text, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  readonly font: CardFont;
  /** The size at which a text that has room enough is set. */
  readonly largest: number;
  /** Distance of the baselines in em. */
  readonly leading: (size: number) => number;
}

export interface FittedLine {
  readonly text: string;
  /** In pixels. */
  readonly width: number;
}

export interface FittedText {
  readonly size: number;
  /** Distance of the baselines in pixels; a whole number, so that all lines are drawn alike. */
  readonly leading: number;
  readonly lines: readonly FittedLine[];
}

/**
 * Sets a text as large as its room allows. A long one is set smaller, never cut: there is no size
 * below which anything is left out.
 * @param columns number of columns of that width among which the lines are divided
 */
export function fitText(
  text: string,
  style: TextStyle,
  room: Room,
  widthOf: WidthOf,
  columns = 1,
): FittedText {
  const pieces = piecesOf(text);
  const measured = pieces.map((piece) => measure(piece, style.font, widthOf));
  const widest = Math.max(0, ...measured.map(({ width }) => width));
  const fits = (size: number) =>
    widest * size <= room.width &&
    Math.ceil(countLines(measured, room.width / size) / columns) * leadingAt(style, size) <= room.height;
  const size = largestThat(fits, style.largest);
  const ends = breakLines(measured, room.width / size);
  const lines = ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const width = lineWidth(measured.slice(start, end));
    return { text: joinPieces(pieces.slice(start, end)), width: width * size };
  });
  return { size, leading: leadingAt(style, size), lines };
}

/** The width of a short text that stays on one line, in em. */
export function plainWidth(text: string, font: CardFont, widthOf: WidthOf): number {
  return lineWidth(piecesOf(text).map((piece) => measure(piece, font, widthOf)));
}

function measure({ text, spaced }: Piece, font: CardFont, widthOf: WidthOf): MeasuredPiece {
  const tracking = font.tracking ?? 0;
  return {
    width: Math.max(0, widthOf(text, font) + text.length * tracking),
    space: spaced ? widthOf("\u00a0", font) + tracking : 0,
  };
}

function lineWidth(pieces: readonly MeasuredPiece[]): number {
  const spaces = pieces.slice(0, -1).reduce((sum, { space }) => sum + space, 0);
  return pieces.reduce((sum, { width }) => sum + width, spaces);
}

function leadingAt({ leading }: TextStyle, size: number): number {
  // Below a few pixels nobody reads, but whole pixels would no longer let it shrink.
  return size < 4 ? leading(size) * size : Math.round(leading(size) * size);
}

function largestThat(fits: (size: number) => boolean, largest: number): number {
  if (fits(largest)) return largest;
  let high = largest;
  let low = largest / 2;
  while (!fits(low)) {
    high = low;
    low /= 2;
  }
  // Half pixels are finer than anybody sees.
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
