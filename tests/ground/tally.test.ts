import { expect, test } from "vitest";
import { closingLine, sum, tallyOf } from "../harness/tally.ts";

test("reads Vitest's report", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 1,
    success: false,
  };
  expect(tallyOf(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test("reads Playwright's report, and tells what passed at the second try only", () => {
  const report = { suites: [], stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 } };
  const tally = tallyOf(report);
  expect(tally).toEqual({ passed: 9, failed: 1, skipped: 3, retried: 2 });
  expect(closingLine(sum([tally]))).toBe("9 passed, 1 failed, 3 skipped, 2 only at the second try");
});

test("does not take anything else for a report", () => {
  expect(() => tallyOf({ tests: 5 })).toThrow("stats");
});

test("closes with one line, which names skipped tests only when there are any", () => {
  const two = sum([
    { passed: 5, failed: 0, skipped: 1 },
    { passed: 7, failed: 2, skipped: 1 },
  ]);
  expect(closingLine(two)).toBe("12 passed, 2 failed, 2 skipped");
  expect(closingLine(sum([]))).toBe("0 passed, 0 failed");
});
