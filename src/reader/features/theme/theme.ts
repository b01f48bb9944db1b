/** What the reader may choose; "system" follows the device and is what is not stored. */
export const themes = ["system", "light", "dark", "sepia"] as const;
export type Theme = (typeof themes)[number];

const storageKey = "polosa:theme";
const listeners = new Set<() => void>();

/**
 * Sets the chosen theme before the first paint. It is the one inline script of a page, the same on
 * all, so that the content security policy can allow it by its hash.
 */
export const firstPaintScript = `try{var t=localStorage.getItem("${storageKey}");/^(light|dark|sepia)$/.test(t)&&(document.documentElement.dataset.theme=t)}catch(e){}`;

export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return isTheme(chosen) ? chosen : "system";
}

/** Shows the theme, keeps it for the next visit and tells the other open tabs. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage that is blocked: the choice holds for this page.
  }
}

export function onTheme(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("storage", followOtherTabs);
    window.addEventListener("pageshow", catchUp);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("storage", followOtherTabs);
    window.removeEventListener("pageshow", catchUp);
  };
}

/** A page that the browser had put aside was not told what other tabs chose in the meantime. */
function catchUp(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  try {
    const kept = localStorage.getItem(storageKey);
    show(isTheme(kept) ? kept : "system");
  } catch {
    // Storage that is blocked: nothing was chosen elsewhere.
  }
}

function followOtherTabs(event: StorageEvent): void {
  if (event.key !== storageKey && event.key !== null) return;
  show(isTheme(event.newValue) ? event.newValue : "system");
}

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  for (const listener of listeners) listener();
}

function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}
