/** The one polite live region of the app: shell/Announcer shows what is said here. */
let current = "";
const listeners = new Set<() => void>();

/** Says it once the page it speaks of is painted: the words on the screen come first. */
export function announce(text: string): void {
  current = text;
  requestAnimationFrame(() => setTimeout(tell));
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function announced(): string {
  return current;
}

export function onAnnounce(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
