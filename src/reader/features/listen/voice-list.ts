import type { Language } from "#edition/headline.ts";
import { voicesFor } from "#reader/features/listen/voices.ts";

/** True where something on this device can read the language aloud. Chromium knows its voices late. */
export function canRead(language: Language): boolean {
  return "speechSynthesis" in window && voicesFor(speechSynthesis.getVoices(), language).length > 0;
}

export function onVoices(listener: () => void): () => void {
  if (!("speechSynthesis" in window)) return () => {};
  speechSynthesis.addEventListener("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener("voiceschanged", listener);
}
