/** Whether the list of all keys is wanted: by a key, or by the button in the panel of the page's look. */
let open = false;
const listeners = new Set<() => void>();

export function openKeysHelp(): void {
  set(true);
}

export function closeKeysHelp(): void {
  set(false);
}

export function isKeysHelpOpen(): boolean {
  return open;
}

export function onKeysHelp(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(value: boolean): void {
  open = value;
  for (const listener of listeners) listener();
}
