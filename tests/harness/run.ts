import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { findBrowser } from "./find-browser.ts";
import { runSuites, type Ending } from "./run-suites.ts";
import { resultsFolder, suites, type Suite } from "./suites.ts";
import { closingLine, sum, tallyOf } from "./tally.ts";
import { projectRoot, runTool } from "./tool.ts";

/**
 * `npm test`: runs all suites and closes with one line that counts. `check` as its only word runs the
 * checks alone.
 */
async function main(words: readonly string[]): Promise<void> {
  const chosen = words[0] === "check" ? suites.filter((suite) => suite.kind === "check") : suites;
  await rm(join(projectRoot, resultsFolder), { recursive: true, force: true });
  await mkdir(join(projectRoot, resultsFolder));
  const tallies = await runSuites(chosen, start, (sentence) => console.error(sentence));
  console.log("");
  for (const [name, tally] of tallies) console.log(`${name}: ${closingLine(tally)}${durationOf(name)}`);
  const total = sum([...tallies.values()]);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

const durations = new Map<string, number>();

function durationOf(name: string): string {
  const duration = durations.get(name);
  return duration === undefined ? "" : ` (${(duration / 1000).toFixed(1)} s)`;
}

async function start(suite: Suite): Promise<Ending> {
  console.log(`\n— ${suite.name} —`);
  const begin = performance.now();
  try {
    return await runToItsEnd(suite);
  } finally {
    durations.set(suite.name, performance.now() - begin);
  }
}

async function runToItsEnd(suite: Suite): Promise<Ending> {
  // The first search is the only one: those whom we start inherit its answer.
  if (suite.needsBrowser === true) await findBrowser();
  const exitCode = await runTool(suite.tool, suite.words, suite.env);
  if (suite.report === undefined) return { exitCode };
  const report = await readFile(join(projectRoot, suite.report), "utf8");
  return { exitCode, tally: tallyOf(JSON.parse(report)) };
}

await main(process.argv.slice(2));
