import { languages, type Language } from "#edition/headline.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { onOtherTabsLocal, readLocal, writeLocal } from "#reader/lib/storage/local.ts";
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

let stop = () => {};

export function onChosenWords(listener: () => void): () => void {
  if (listeners.size === 0) stop = onOtherTabsLocal(storageKey, () => void recallLanguage());
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
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
  // Where storage is blocked the choice holds for this page.
  writeLocal(storageKey, language ?? "");
  return true;
}

/** Shows the language that was chosen on an earlier visit, or in another tab; resolves when it is there. */
export async function recallLanguage(): Promise<void> {
  const text = readLocal(storageKey);
  await show(languages.find((language) => language === text));
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
