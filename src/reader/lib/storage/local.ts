/**
 * localStorage as all of the reader uses it: one text under a key, the same in all open tabs. Where it is
 * blocked or full nothing is thrown.
 */

/** "" for what is not there; undefined where storage is blocked. */
export function readLocal(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return undefined;
  }
}

/**
 * @param text "" removes it
 * @returns false where the browser does not keep it
 */
export function writeLocal(key: string, text: string): boolean {
  try {
    if (text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what lies under a key, or may have. Returns how to stop. */
export function onOtherTabsLocal(key: string, listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  // A page that the browser had put aside was not told.
  const catchUp = (event: PageTransitionEvent) => {
    if (event.persisted) listener();
  };
  window.addEventListener("storage", hear);
  window.addEventListener("pageshow", catchUp);
  return () => {
    window.removeEventListener("storage", hear);
    window.removeEventListener("pageshow", catchUp);
  };
}

/** A text that is followed: for what many parts of a page ask for. */
export interface LocalText {
  readonly read: () => string;
  /**
   * Answers the new text with the latest one, which another tab may have written.
   * @param lasting false for what only this tab shall know
   */
  readonly change: (next: (text: string) => string, lasting?: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function localText(key: string): LocalText {
  /** Read from storage when somebody first asks, and followed from then on. */
  let known: string | undefined;
  /** Storage has not taken the last text: from then on the tab goes by its own. */
  let alone = false;
  const listeners = new Set<() => void>();

  const refresh = () => {
    if (!alone) known = readLocal(key) ?? known;
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const read = () => {
    if (known === undefined) {
      refresh();
      onOtherTabsLocal(key, () => {
        refresh();
        tell();
      });
    }
    return (known ??= "");
  };
  return {
    read,
    change: (next, lasting = true) => {
      refresh();
      known = next(read());
      alone = !lasting || !writeLocal(key, known);
      tell();
    },
    subscribe: (listener) => {
      read();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
