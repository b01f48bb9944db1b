import { useSyncExternalStore } from "react";

/** What waits for the reader, for the title of a tab that is not looked at: «3»; "" for nothing. */
let waiting = "";
let leaving = false;
let following = false;
const listeners = new Set<() => void>();

export function showInTitle(count: string): void {
  waiting = count;
  tell();
}

/** "" while the tab is looked at, and when it is left: what the history and bookmarks keep is the plain title. */
export function useTitleCount(): string {
  return useSyncExternalStore(
    subscribe,
    () => (leaving || document.visibilityState === "visible" ? "" : waiting),
    () => "",
  );
}

function subscribe(listener: () => void): () => void {
  if (!following) {
    following = true;
    document.addEventListener("visibilitychange", tell);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", leave);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function leave(event: PageTransitionEvent): void {
  leaving = event.type === "pagehide";
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
