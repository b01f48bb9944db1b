const storageKey = "polosa:changes";
const listeners = new Set<() => void>();

/** Whether the reader wants to be told what has changed; kept in this browser. */
export function changesWanted(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function wantChanges(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // Storage that is blocked keeps no story to compare with either.
  }
  for (const listener of listeners) listener();
}

export function onChangesWanted(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
