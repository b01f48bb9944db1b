/** The one polite live region of the app: shell/Announcer shows what is said here. */
let current = "";
const listeners = new Set<() => void>();

export function announce(text: string): void {
  current = text;
  for (const listener of listeners) listener();
}

export function announced(): string {
  return current;
}

export function onAnnounce(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
