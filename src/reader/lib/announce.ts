/** The one polite live region of the app: shell/Announcer shows what is said here. */
let current = "";
let language: string | undefined;
const listeners = new Set<() => void>();

/**
 * Says it once the page it speaks of is painted: the words on the screen come first.
 * @param lang only where it is not the page's
 */
export function announce(text: string, lang?: string): void {
  current = text;
  language = lang === "" ? undefined : lang;
  requestAnimationFrame(() => setTimeout(tell));
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function announced(): string {
  return current;
}

export function announcedLanguage(): string | undefined {
  return language;
}

export function onAnnounce(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
