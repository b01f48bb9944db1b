import { useSyncExternalStore } from "react";
import type * as HidingProgram from "#reader/features/feed/hiding-program.ts";
import { storedRules } from "#reader/features/feed/stored-rules.ts";
import { fetchLate } from "#reader/lib/late-part.ts";

type Program = typeof HidingProgram;
type Hiding = HidingProgram.Hiding;

const nothing: Hiding = { rules: [], hides: () => false, settled: true };
const waiting: Hiding = { ...nothing, settled: false };

/** Fetched by those who hide something; for the others it is not worth its bytes. */
let program: Program | "asked" | undefined;
let known = "";
let hiding = nothing;
const listeners = new Set<() => void>();

/** Nothing while the printed page is taken over. */
export function useHiding(): Hiding {
  return useSyncExternalStore(subscribe, hidingNow, () => nothing);
}

export function hidingNow(): Hiding {
  const text = storedRules.read();
  if (text === known) return hiding;
  if (text !== "" && typeof program !== "object") {
    if (program === undefined) void fetchProgram();
    return waiting;
  }
  known = text;
  return (hiding = typeof program === "object" && text !== "" ? program.hidingOf(text) : nothing);
}

async function fetchProgram(): Promise<void> {
  program = "asked";
  const come = await fetchLate(() => import("#reader/features/feed/hiding-program.ts"));
  // Rules that nobody can read hide nothing: the next change of them asks again.
  if (come === undefined) known = storedRules.read();
  program = come;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const stop = storedRules.subscribe(listener);
  listeners.add(listener);
  return () => {
    stop();
    listeners.delete(listener);
  };
}
