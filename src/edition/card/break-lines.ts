/** A piece of text with its width, and that of the space behind it; 0 where none follows. */
export interface MeasuredPiece {
  readonly width: number;
  readonly space: number;
}

/** Widths are sums of fractions: what differs by less is the same. */
const tolerance = 1e-6;

/** Up to this many lines are made equally long, as in a headline; in longer texts the last is free. */
const balancedLines = 9;

/** How much of a line the last one of a long text has to fill. */
const leastLast = 1 / 3;

/** The number of lines when each takes as many pieces as it holds: no breaking needs fewer. */
export function countLines(pieces: readonly MeasuredPiece[], limit: number): number {
  let lines = 0;
  let used = 0;
  let gap = 0;
  for (const { width, space } of pieces) {
    if (lines > 0 && used + gap + width <= limit + tolerance) used += gap + width;
    else {
      lines += 1;
      used = width;
    }
    gap = space;
  }
  return lines;
}

/**
 * Breaks a text into as few lines as the limit allows, and makes them as even as they can be. No piece
 * may be wider than the limit.
 * @returns for each line, the index behind its last piece
 */
export function breakLines(pieces: readonly MeasuredPiece[], limit: number): number[] {
  const count = countLines(pieces, limit);
  if (count === 0) return [];
  const target = count <= balancedLines ? narrowest(pieces, limit, count) : limit;
  return evenBreaks(pieces, limit, count, target);
}

/** The narrowest limit with the same number of lines. */
function narrowest(pieces: readonly MeasuredPiece[], limit: number, count: number): number {
  let low = Math.max(...pieces.map(({ width }) => width));
  let high = limit;
  for (let step = 0; step < 20 && high - low > tolerance; step += 1) {
    const middle = (low + high) / 2;
    if (countLines(pieces, middle) > count) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Least squares of what the lines lack, over all breakings into `count` lines: after each line, the
 * best way to have arrived at every piece.
 */
function evenBreaks(
  pieces: readonly MeasuredPiece[],
  limit: number,
  count: number,
  target: number,
): number[] {
  const from: Int32Array[] = [];
  let reached = costs(pieces.length);
  reached[0] = 0;
  for (let line = 1; line <= count; line += 1) {
    const next = costs(pieces.length);
    const origin = new Int32Array(pieces.length + 1);
    for (const [start, sofar] of reached.entries()) {
      if (sofar === Infinity) continue;
      let width = 0;
      for (let end = start + 1; end <= pieces.length; end += 1) {
        width += (end - 1 > start ? (pieces[end - 2]?.space ?? 0) : 0) + (pieces[end - 1]?.width ?? 0);
        if (width > limit + tolerance) break;
        const free = end === pieces.length && count > balancedLines;
        const lack = free ? Math.max(0, leastLast * target - width) * 3 : target - width;
        const cost = sofar + lack * lack;
        if (cost >= (next[end] ?? Infinity)) continue;
        next[end] = cost;
        origin[end] = start;
      }
    }
    from.push(origin);
    reached = next;
  }
  const ends: number[] = [];
  for (let end = pieces.length, line = count - 1; line >= 0; line -= 1) {
    ends.unshift(end);
    end = from[line]?.[end] ?? 0;
  }
  return ends;
}

function costs(pieces: number): Float64Array {
  return new Float64Array(pieces + 1).fill(Infinity);
}
