import type { Suite } from "./suites.ts";
import { judged, type Tally } from "./tally.ts";

/** How a suite ended: with which exit code, and what its report says when it writes one. */
export interface Ending {
  readonly exitCode: number | null;
  readonly tally?: Tally;
}

/**
 * Runs every suite, whatever became of those before it, so that one run shows all that is wrong.
 * @param start runs one suite; what it throws is that suite's failure
 * @param say takes the reason why a suite could not run
 */
export async function runSuites(
  suites: readonly Suite[],
  start: (suite: Suite) => Promise<Ending>,
  say: (sentence: string) => void,
): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const suite of suites) {
    const missing = suite.needs?.find((name) => tallies.get(name)?.failed !== 0);
    if (missing === undefined) {
      tallies.set(suite.name, await runSuite(suite, start, say));
    } else {
      say(`${suite.name} cannot run without ${missing}, which failed.`);
      tallies.set(suite.name, failure);
    }
  }
  return tallies;
}

const failure: Tally = { passed: 0, failed: 1, skipped: 0 };

async function runSuite(
  suite: Suite,
  start: (suite: Suite) => Promise<Ending>,
  say: (sentence: string) => void,
): Promise<Tally> {
  try {
    const { exitCode, tally } = await start(suite);
    return judged(tally ?? asOneTest(exitCode), exitCode);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return failure;
  }
}

function asOneTest(exitCode: number | null): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : failure;
}
