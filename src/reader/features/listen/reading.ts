import type { Passage } from "#reader/features/listen/passages.ts";

/** Why the voice fell silent; the player has a sentence for each. */
export type ListenProblem = "network" | "voice" | "taken" | "not-allowed" | "failed";

export interface ReadingState {
  readonly status: "playing" | "paused" | "ended";
  readonly index: number;
  readonly problem?: ListenProblem;
}

export interface Manner {
  /** Undefined when the device has lost its voices in the meantime: the platform then chooses. */
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly speed: number;
}

/** A story being read aloud, sentence by sentence. */
export interface Reading {
  readonly state: () => ReadingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly change: (manner: Manner) => void;
  readonly stop: () => void;
}

/** Milliseconds within which a voice has to begin; some engines never say that they cannot. */
const patience = 10_000;

/**
 * A pause takes the sentence back and begins it anew: the platform's own one ends the speech on Android
 * and is forgotten by voices from the network.
 */
export function createReading(passages: readonly Passage[], first: Manner): Reading {
  const synthesis = window.speechSynthesis;
  const listeners = new Set<() => void>();
  let manner = first;
  let state: ReadingState = { status: "paused", index: 0 };
  // Held here as long as it sounds: Chromium forgets to tell the end of one that nobody holds.
  let current: SpeechSynthesisUtterance | undefined;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const set = (next: ReadingState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const silence = () => {
    clearTimeout(watchdog);
    current = undefined;
    synthesis.cancel();
  };
  const fail = (problem: ListenProblem) => {
    silence();
    set({ status: "paused", index: state.index, problem });
  };
  const say = (index: number) => {
    silence();
    const passage = passages[index];
    if (passage === undefined) {
      set({ status: "ended", index: 0 });
      return;
    }
    const utterance = new SpeechSynthesisUtterance(passage.said);
    const { voice } = manner;
    if (voice !== undefined) {
      utterance.voice = voice;
      utterance.lang = voice.lang;
    }
    utterance.rate = manner.speed;
    // What is said of a sentence that was taken back is no news.
    const ifCurrent = (act: () => void) => () => {
      if (current === utterance) act();
    };
    utterance.addEventListener(
      "start",
      ifCurrent(() => clearTimeout(watchdog)),
    );
    utterance.addEventListener(
      "end",
      ifCurrent(() => say(index + 1)),
    );
    utterance.addEventListener("error", ({ error }) => {
      if (current === utterance) fail(problems[error] ?? "failed");
    });
    current = utterance;
    watchdog = setTimeout(
      ifCurrent(() => fail(navigator.onLine || manner.voice?.localService !== false ? "failed" : "network")),
      patience,
    );
    set({ status: "playing", index });
    // Another page may have left it paused, for everybody.
    synthesis.resume();
    synthesis.speak(utterance);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play: () => say(state.index),
    pause: () => {
      silence();
      set({ status: "paused", index: state.index });
    },
    step: (by) => {
      const index = Math.min(Math.max(state.index + by, 0), passages.length - 1);
      if (state.status === "playing") say(index);
      else set({ status: "paused", index });
    },
    change: (next) => {
      manner = next;
      if (state.status === "playing") say(state.index);
    },
    stop: () => {
      silence();
      listeners.clear();
    },
  };
}

/** The platform's error codes (Web Speech API, SpeechSynthesisErrorCode). */
const problems: Partial<Record<SpeechSynthesisErrorCode, ListenProblem>> = {
  network: "network",
  "language-unavailable": "voice",
  "voice-unavailable": "voice",
  "audio-busy": "taken",
  interrupted: "taken",
  canceled: "taken",
  "not-allowed": "not-allowed",
};
