/**
 * Whether this browser keeps what is read: places, progress, the history, read marks and the texts that
 * are compared later. The reader can stop all of it with one switch; what is kept already stays.
 */
const storageKey = "polosa:recording";
const listeners = new Set<() => void>();

/** Where storage is blocked the choice holds for this page. */
let unstored: boolean | undefined;

export function isRecording(): boolean {
  if (unstored !== undefined) return unstored;
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function setRecording(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
    unstored = undefined;
  } catch {
    unstored = wanted;
  }
  for (const listener of listeners) listener();
}

/** Calls back when the switch is pressed, in this tab or in another. */
export function onRecording(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
