import type * as NotebookModule from "#reader/features/saved/notebook.ts";
import { hasTrace, onFirstTrace } from "#reader/lib/storage/trace.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";

type Notebook = typeof NotebookModule;

/** What the buttons of a page know of the notebook, whose program comes late or not at all. */
let notebook: Notebook | undefined;
let coming: Promise<Notebook> | undefined;
/** What the buttons of this visit are for. */
const wanted = new Set<string>();
const listeners = new Set<() => void>();

export function isMarked(key: string): boolean {
  return notebook?.isSaved(key) ?? false;
}

export function onMarks(key: string, listener: () => void): () => void {
  wanted.add(key);
  fetchWhenNeeded();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Rejects when the program does not come; the next call tries again. */
export function fetchNotebook(): Promise<Notebook> {
  coming ??= fetchIt().catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  return coming;
}

async function fetchIt(): Promise<Notebook> {
  const fetched = await import("#reader/features/saved/notebook.ts");
  await fetched.lookUp(wanted);
  notebook = fetched;
  waiting = false;
  fetched.onNotebook(tell);
  tell();
  return fetched;
}

let waiting = false;

/** Whoever has never saved anything needs no notebook to know it. */
function fetchWhenNeeded(): void {
  if (waiting) return;
  waiting = true;
  if (notebook !== undefined || hasTrace("saved")) whenIdle(fetchQuietly);
  else onFirstTrace("saved", fetchQuietly);
}

function fetchQuietly(): void {
  void lookUpWanted().catch(() => {});
}

async function lookUpWanted(): Promise<void> {
  const { lookUp } = await fetchNotebook();
  waiting = false;
  await lookUp(wanted);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
