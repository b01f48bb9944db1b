import type * as NotebookModule from "#reader/features/saved/notebook.ts";
import { hasTrace, onFirstTrace } from "#reader/lib/storage/trace.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";

type Notebook = typeof NotebookModule;

/** What the buttons of a page know of the notebook, whose program comes late or not at all. */
let notebook: Notebook | undefined;
let coming: Promise<Notebook> | undefined;
const listeners = new Set<() => void>();

export function isMarked(key: string): boolean {
  return notebook?.isSaved(key) ?? false;
}

export function onMarks(listener: () => void): () => void {
  if (listeners.size === 0) fetchWhenNeeded();
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
  await fetched.openNotebook();
  notebook = fetched;
  fetched.onNotebook(tell);
  tell();
  return fetched;
}

let waiting = false;

/** Whoever has never saved anything needs no notebook to know it. */
function fetchWhenNeeded(): void {
  if (waiting) return;
  waiting = true;
  if (hasTrace("saved")) whenIdle(fetchQuietly);
  else onFirstTrace("saved", fetchQuietly);
}

function fetchQuietly(): void {
  void fetchNotebook().catch(() => {});
}

function tell(): void {
  for (const listener of listeners) listener();
}
