/**
 * On a phone the archive's page stands for the feed and takes in what waits behind the pill: the list that is
 * out of sight meanwhile does the same, or it would offer the same headlines again.
 */
const listeners = new Set<() => void>();

export function onNewsTaken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellNewsTaken(): void {
  for (const listener of listeners) listener();
}
