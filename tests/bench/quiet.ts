import { cpus } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds of one look at how busy the machine is. */
const glance = 300;

/** How long others are waited for, in glances. */
const patience = 100;

/** Waits until most of the machine is idle, but not for ever: then the figures tell of it. */
export async function quietMoment(): Promise<void> {
  for (let looked = 0; looked < patience; looked += 1) {
    const before = idleAndTotal();
    await pause(glance);
    const after = idleAndTotal();
    const total = after.total - before.total;
    if (total > 0 && (after.idle - before.idle) / total > 0.8) return;
  }
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
