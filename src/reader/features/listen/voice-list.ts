import type { Language } from "#edition/headline.ts";
import { voicesFor } from "#reader/features/listen/voices.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";

let voices: readonly SpeechSynthesisVoice[] = [];
let watching = false;
const listeners = new Set<() => void>();

/** True where something on this device can read the language aloud, as far as its voices are known. */
export function canRead(language: Language): boolean {
  return voicesFor(voices, language).length > 0;
}

/** Tells of voices: they are asked for in an idle moment, since that takes the browser its time. */
export function onVoices(listener: () => void): () => void {
  listeners.add(listener);
  if (!watching && "speechSynthesis" in window) {
    watching = true;
    whenIdle(watch);
  }
  return () => listeners.delete(listener);
}

function watch(): void {
  // Chromium knows its voices late.
  speechSynthesis.addEventListener("voiceschanged", look);
  look();
}

function look(): void {
  voices = speechSynthesis.getVoices();
  for (const listener of listeners) listener();
}
