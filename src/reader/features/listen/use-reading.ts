import { useEffect, useState, useSyncExternalStore } from "react";
import type { Article } from "#edition/article.ts";
import type { Language } from "#edition/headline.ts";
import { listenSettings, type Speed } from "#reader/features/listen/listen-settings.ts";
import { passagesOf, type Passage } from "#reader/features/listen/passages.ts";
import { createReading, type Reading, type ReadingState } from "#reader/features/listen/reading.ts";
import { chosenVoice, voicesFor } from "#reader/features/listen/voices.ts";

interface Manner {
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly speed: Speed;
}

interface ReadingAloud extends Manner {
  readonly reading: Reading;
  readonly state: ReadingState;
  /** What is being read; undefined once the end is reached. */
  readonly passage: Passage | undefined;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly setManner: (manner: Manner) => void;
}

/** Reads from the first render to the last; the text is that of the moment of beginning. */
export function useReading(article: Article, language: Language): ReadingAloud {
  const [voices] = useState(() => voicesFor(speechSynthesis.getVoices(), language));
  const [passages] = useState(() => passagesOf(article, language));
  const [manner, setManner] = useState<Manner>(() => {
    const { speed, voices: remembered } = listenSettings();
    return { speed, voice: chosenVoice(voices, remembered[language]) };
  });
  const [reading] = useState(() => createReading(passages, manner));
  const state = useSyncExternalStore(reading.subscribe, reading.state);

  useEffect(() => {
    reading.play();
    // A page that is left, also for another document, falls silent.
    window.addEventListener("pagehide", reading.pause);
    return () => {
      window.removeEventListener("pagehide", reading.pause);
      reading.stop();
    };
  }, [reading]);
  return {
    ...manner,
    reading,
    state,
    voices,
    passage: state.status === "ended" ? undefined : passages[state.index],
    setManner: (next) => {
      setManner(next);
      reading.change(next);
    },
  };
}
