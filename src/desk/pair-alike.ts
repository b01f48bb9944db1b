import { bestAssignment } from "./assignment.ts";
import { alike, likeness, type Profile } from "./likeness.ts";

/** An old text and the new one that is its present wording, by their places in their lists. */
export type Pair = readonly [before: number, after: number];

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly worth: number;
}

// Decides between equals only: smaller than any difference of wording.
const nuance = 1e-4;

/**
 * Pairs the old texts with the new ones that are alike, each with one at most, so that the whole is the
 * best there is.
 * @param favour from 0 to 1, what speaks for a pair beside its words; it decides between equals
 */
export function pairAlike(
  before: readonly Profile[],
  after: readonly Profile[],
  favour: (before: number, after: number) => number,
): Pair[] {
  const candidates = before.flatMap((old, row) =>
    after.flatMap((young, column): Candidate[] => {
      const found = likeness(old, young);
      if (found < alike) return [];
      // Squared, so that one true wording outweighs two mere resemblances.
      const worth = (found - alike + nuance) ** 2 + nuance * (1 + favour(row, column));
      return [{ before: row, after: column, worth }];
    }),
  );
  return islands(candidates).flatMap(pairIsland);
}

/** Candidates that share no text with the others: small problems instead of a large one. */
function islands(candidates: readonly Candidate[]): Candidate[][] {
  const neighbour = new Map<string, string>();
  const islandOf = (text: string): string => {
    let found = text;
    for (let next = neighbour.get(found); next !== undefined; next = neighbour.get(found)) found = next;
    if (found !== text) neighbour.set(text, found);
    return found;
  };
  for (const { before, after } of candidates) {
    const [one, other] = [islandOf(`before ${before}`), islandOf(`after ${after}`)];
    if (one !== other) neighbour.set(one, other);
  }
  return [...Map.groupBy(candidates, ({ before }) => islandOf(`before ${before}`)).values()];
}

function pairIsland(candidates: readonly Candidate[]): Pair[] {
  const rows = places(candidates.map((one) => one.before));
  const columns = places(candidates.map((one) => one.after));
  const worth = Array.from(rows, () => Array.from(columns, () => 0));
  for (const one of candidates) {
    const row = worth[rows.get(one.before) ?? 0] ?? [];
    row[columns.get(one.after) ?? 0] = one.worth;
  }
  const partners = bestAssignment(worth);
  const after = [...columns.keys()];
  return [...rows].flatMap(([before, row]): Pair[] => {
    const found = after[partners[row] ?? -1];
    return found === undefined ? [] : [[before, found]];
  });
}

/** Every number once, in ascending order, with its place in that order. */
function places(numbers: readonly number[]): Map<number, number> {
  const ascending = [...new Set(numbers)].toSorted((a, b) => a - b);
  return new Map(ascending.map((number, place) => [number, place]));
}
