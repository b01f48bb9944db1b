import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import * as v from "valibot";
import { projectRoot } from "../harness/tool.ts";
import { pressRoot } from "./folders.ts";
import { inQuiet, workedSeconds } from "./quiet.ts";
import type { Say } from "./report.ts";
import { spreadOf } from "./spread.ts";
import { writeSyntheticEdition } from "./synthetic-edition.ts";

const outcome = v.object({
  pages: v.number(),
  seconds: v.number(),
  peakMegabytes: v.number(),
  processorSeconds: v.number(),
  processors: v.number(),
});

interface Outcome extends v.InferOutput<typeof outcome> {
  /** What the machine did for others meanwhile: it was not there for the press. */
  readonly othersSeconds: number;
}

/** Prints editions of made-up articles, from reading the first of them to writing the last page. */
export async function measurePrinting(rounds: number, say: Say): Promise<void> {
  for (const count of [1_000, 4_000]) {
    const runs = await printings(count, rounds);
    const of = (value: (run: Outcome) => number) => spreadOf(runs.map(value));
    const { pages = 0, processors = 0 } = runs[0] ?? {};
    say([
      {
        figure: `${count} articles (${pages} pages): pages a second on ${processors} processors`,
        measured: of((run) => run.pages / run.seconds),
        unit: "",
        ...(count === 1_000 ? { goal: { atLeast: 400 } } : {}),
      },
      { figure: "  from start to end", measured: of((run) => run.seconds), unit: " s", digits: 2 },
      { figure: "  processor time", measured: of((run) => run.processorSeconds), unit: " s", digits: 2 },
      {
        figure: "  processor time of others meanwhile",
        measured: of((run) => run.othersSeconds),
        unit: " s",
        digits: 2,
      },
      { figure: "  peak memory", measured: of((run) => run.peakMegabytes), unit: " MB" },
    ]);
  }
}

async function printings(count: number, rounds: number): Promise<Outcome[]> {
  const scratch = await mkdtemp(join(tmpdir(), "polosa-bench-print-"));
  try {
    const editionDir = join(scratch, "edition");
    await writeSyntheticEdition(editionDir, count);
    const runs: Outcome[] = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push(await inQuiet(() => printOnce(join(scratch, "press"), editionDir)));
    }
    return runs;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function printOnce(root: string, editionDir: string): Promise<Outcome> {
  await rm(root, { recursive: true, force: true });
  await cp(pressRoot, root, { recursive: true });
  const script = join(import.meta.dirname, "print-once.ts");
  const child = spawn(process.execPath, [script, root, editionDir], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const before = workedSeconds();
  const printed = v.parse(outcome, JSON.parse(await text(child.stdout)));
  const othersSeconds = Math.max(0, workedSeconds() - before - printed.processorSeconds);
  return { ...printed, othersSeconds };
}
