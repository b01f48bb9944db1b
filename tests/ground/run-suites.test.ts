import { expect, test } from "vitest";
import { runSuites, type Ending } from "../harness/run-suites.ts";
import type { Suite } from "../harness/suites.ts";

/** A suite whose tool is never started: what matters here is how it ends. */
function suite(name: string, more: Partial<Suite> = {}): Suite {
  return { name, kind: "test", tool: [name], words: [], ...more };
}

async function run(endings: Readonly<Record<string, Ending | Error>>, suites: readonly Suite[]) {
  const started: string[] = [];
  const said: string[] = [];
  const tallies = await runSuites(
    suites,
    async ({ name }) => {
      started.push(name);
      const ending = endings[name] ?? new Error(`no ending for ${name}`);
      if (ending instanceof Error) throw ending;
      return ending;
    },
    (sentence) => said.push(sentence),
  );
  return { tallies: Object.fromEntries(tallies), started, said };
}

const fine: Ending = { exitCode: 0, tally: { passed: 3, failed: 0, skipped: 1 } };

test("goes on to the end after a suite has failed", async () => {
  const { tallies, started, said } = await run(
    {
      one: { exitCode: 1, tally: { passed: 2, failed: 1, skipped: 0 } },
      two: new Error("no browser"),
      three: fine,
    },
    [suite("one"), suite("two"), suite("three")],
  );
  expect(started).toEqual(["one", "two", "three"]);
  expect(said).toEqual(["no browser"]);
  expect(tallies).toEqual({
    one: { passed: 2, failed: 1, skipped: 0 },
    two: { passed: 0, failed: 1, skipped: 0 },
    three: { passed: 3, failed: 0, skipped: 1 },
  });
});

test("counts a suite without a report as one test", async () => {
  const { tallies } = await run({ lint: { exitCode: 0 }, types: { exitCode: 2 } }, [
    suite("lint"),
    suite("types"),
  ]);
  expect(tallies).toEqual({
    lint: { passed: 1, failed: 0, skipped: 0 },
    types: { passed: 0, failed: 1, skipped: 0 },
  });
});

test("does not start a suite without what it needs, and does not call it passed", async () => {
  const suites = [suite("build"), suite("journeys", { needs: ["build"] })];
  const broken = await run({ build: { exitCode: 1 }, journeys: fine }, suites);
  expect(broken.started).toEqual(["build"]);
  expect(broken.tallies["journeys"]).toEqual({ passed: 0, failed: 1, skipped: 0 });
  const whole = await run({ build: { exitCode: 0 }, journeys: fine }, suites);
  expect(whole.started).toEqual(["build", "journeys"]);
});

test.each([
  ["that ran no test", { exitCode: 0, tally: { passed: 0, failed: 0, skipped: 0 } }],
  ["that skipped every test", { exitCode: 0, tally: { passed: 0, failed: 0, skipped: 4 } }],
  ["that ended badly though its tests passed", { exitCode: 1, tally: { passed: 4, failed: 0, skipped: 0 } }],
  ["that was killed", { exitCode: null, tally: { passed: 4, failed: 0, skipped: 0 } }],
])("counts a failure for a suite %s", async (_, ending) => {
  const { tallies } = await run({ one: ending }, [suite("one")]);
  expect(tallies["one"]?.failed).toBe(1);
});
