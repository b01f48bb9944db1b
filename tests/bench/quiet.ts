import { cpus } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds of one look at how busy the machine is. */
const glance = 300;

/** How long others are waited for in all, in milliseconds; then the figures are what they are. */
let patience = 0;

/** How often something is measured anew because others came in between. */
const attempts = 3;

/** Measures while most of the machine is idle: before it starts, and still when it has ended. */
export async function inQuiet<T>(measure: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    while (patience > 0 && !(await isQuiet())) patience -= glance;
    const started = performance.now();
    const measured = await measure();
    // Whom we have started ourselves may still be tidying up.
    await pause(glance);
    if (patience <= 0 || attempt === attempts || (await isQuiet())) return measured;
    patience -= performance.now() - started;
  }
}

async function isQuiet(): Promise<boolean> {
  const before = idleAndTotal();
  await pause(glance);
  const after = idleAndTotal();
  return after.idle - before.idle > 0.8 * (after.total - before.total);
}

/** Processor seconds that the whole machine has worked since it was started. */
export function workedSeconds(): number {
  const { idle, total } = idleAndTotal();
  return (total - idle) / 1000;
}

function idleAndTotal(): { idle: number; total: number } {
  const times = cpus().map((cpu) => cpu.times);
  return {
    idle: sum(times.map(({ idle }) => idle)),
    total: sum(times.flatMap((one) => Object.values(one))),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
