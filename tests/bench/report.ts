import type { Spread } from "./spread.ts";

/** One figure beside what it is to be; without a measurement, a remark on the figure above. */
export interface Row {
  readonly figure: string;
  readonly measured?: Spread;
  readonly unit?: string;
  readonly goal?: Goal;
  /** Digits after the point; none unless given. */
  readonly digits?: number;
}

/** Takes rows as soon as they are known: the whole takes minutes. */
export type Say = (rows: readonly Row[]) => void;

export interface Goal {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A table of plain text, so that it can be pasted into an issue as it is. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(cellsOf);
  // A remark may run on: it makes no column wider.
  const figures = cells.filter((row) => row.length > 1);
  const widths = [0, 1, 2].map((column) => Math.max(...figures.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   ")}`.trimEnd())
    .join("\n");
}

function cellsOf({ digits = 0, figure, goal, measured, unit = "" }: Row): string[] {
  if (measured === undefined) return [figure];
  const number = (value: number) => value.toFixed(digits);
  const { max, median, min } = measured;
  const range = min === max ? "" : ` (${number(min)}–${number(max)})`;
  return [figure, goalText(goal, unit), `${number(median)}${unit}${range}`, verdict(goal, median)];
}

function goalText(goal: Goal | undefined, unit: string): string {
  if (goal?.atMost !== undefined) return `≤ ${goal.atMost}${unit}`;
  return goal?.atLeast === undefined ? "" : `≥ ${goal.atLeast}${unit}`;
}

function verdict({ atLeast, atMost }: Goal = {}, median: number): string {
  if (atLeast === undefined && atMost === undefined) return "";
  const reached = median <= (atMost ?? Infinity) && median >= (atLeast ?? -Infinity);
  return reached ? "reached" : "MISSED";
}
