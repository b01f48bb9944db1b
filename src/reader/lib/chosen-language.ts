import { languages, type Language } from "#edition/headline.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { loadWords } from "#reader/words/word-lists.ts";
import type { Words } from "#reader/words/words.ts";

/**
 * The language that the reader wants the interface in. Pages are printed in the edition's; the choice
 * takes effect once a page is taken over, all of it at once, and in every open tab.
 */
const storageKey = "polosa:language";

let shown: Words | undefined;
/** The latest choice: what comes for an earlier one comes too late. */
let wanted: Language | undefined;
const listeners = new Set<() => void>();

/** The sentences of the chosen language; undefined while the page speaks its edition's. */
export function chosenWords(): Words | undefined {
  return shown;
}

export function onChosenWords(listener: () => void): () => void {
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

/**
 * Shows a language, keeps it for the next visit and tells the other open tabs.
 * @param language without one, the edition's own again
 * @returns false when its sentences did not come: everything then stays as it was
 */
export async function chooseLanguage(language: Language | undefined): Promise<boolean> {
  const outcome = await show(language);
  if (outcome !== "shown") return outcome === "overtaken";
  try {
    if (language === undefined) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, language);
  } catch {
    // Storage that is blocked: the choice holds for this page.
  }
  return true;
}

/** Shows the language that was chosen on an earlier visit; resolves when it is there. */
export async function recallLanguage(): Promise<void> {
  await show(stored());
}

async function show(language: Language | undefined): Promise<"shown" | "overtaken" | "failed"> {
  wanted = language;
  const words = language === undefined ? undefined : await fetchLate(() => loadWords(language));
  if (wanted !== language) return "overtaken";
  if (language !== undefined && words === undefined) return "failed";
  shown = words;
  for (const listener of listeners) listener();
  return "shown";
}

function stored(): Language | undefined {
  try {
    return languageOf(localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

function languageOf(text: string | null): Language | undefined {
  return languages.find((language) => language === text);
}

function followOtherTabs(event: StorageEvent): void {
  if (event.key === storageKey || event.key === null) void show(languageOf(event.newValue));
}

/** A page that the browser had put aside was not told what other tabs chose in the meantime. */
function catchUp(event: PageTransitionEvent): void {
  if (event.persisted) void show(stored());
}
