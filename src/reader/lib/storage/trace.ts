/**
 * A small mark in localStorage that says whether the database holds anything of a kind at all, so that
 * whoever has never saved or read anything loads no program for it. A tab that has none is told by the
 * `storage` event when another tab leaves the first.
 */
export type TraceName = "saved" | "read" | "places";

export function hasTrace(name: TraceName): boolean {
  try {
    return localStorage.getItem(keyOf(name)) !== null;
  } catch {
    return false;
  }
}

/** True when it is the first. */
export function leaveTrace(name: TraceName): boolean {
  if (hasTrace(name)) return false;
  try {
    localStorage.setItem(keyOf(name), "1");
  } catch {
    // Storage that is blocked keeps nothing else either.
  }
  return true;
}

export function onFirstTrace(name: TraceName, listener: () => void): void {
  window.addEventListener("storage", ({ key }) => {
    if (key === keyOf(name)) listener();
  });
}

function keyOf(name: TraceName): string {
  return `polosa:${name}`;
}
