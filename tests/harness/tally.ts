import * as v from "valibot";

/** How many tests of a suite ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed: how many needed a second try. */
  readonly retried?: number;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const playwrightReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** Reads what Vitest's or Playwright's JSON reporter wrote. */
export function tallyOf(report: unknown): Tally {
  const vitest = v.safeParse(vitestReport, report);
  if (vitest.success) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitest.output;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const { stats } = v.parse(playwrightReport, report);
  const passed = stats.expected + stats.flaky;
  return { passed, failed: stats.unexpected, skipped: stats.skipped, retried: stats.flaky };
}

/**
 * A suite's tally, as it counts in the end. A suite that ended badly has a failure even when no test
 * of its own failed, and one that ran no test has proved nothing.
 */
export function judged(tally: Tally, exitCode: number | null): Tally {
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Required<Tally>>(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
      retried: all.retried + (one.retried ?? 0),
    }),
    { passed: 0, failed: 0, skipped: 0, retried: 0 },
  );
}

/** The last line of a run. What passed at the second try is told of: it is a fault that was seen once. */
export function closingLine({ passed, failed, skipped, retried = 0 }: Tally): string {
  const rest = [
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(retried === 0 ? [] : [`${retried} only at the second try`]),
  ];
  return [`${passed} passed`, `${failed} failed`, ...rest].join(", ");
}
