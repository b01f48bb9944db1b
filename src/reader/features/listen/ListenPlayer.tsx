import { useEffect, useId, useLayoutEffect, useRef } from "react";
import type { Article } from "#edition/article.ts";
import type { Language } from "#edition/headline.ts";
import { plainSpaces } from "#edition/typography.ts";
import { keepSpeed, keepVoice, speeds, type Speed } from "#reader/features/listen/listen-settings.ts";
import { useMediaSession } from "#reader/features/listen/media-session.ts";
import { PlayerIcon } from "#reader/features/listen/PlayerIcon.tsx";
import { useReadingInView } from "#reader/features/listen/use-reading-in-view.ts";
import { useReading } from "#reader/features/listen/use-reading.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { listenWords } from "#reader/words/listen.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

export interface ListenPlayerProps {
  readonly article: Article;
  /** The one that the story is written in. */
  readonly language: Language;
  readonly onClose: () => void;
}

/** Reads a story aloud from when it is put on the page until it is taken away. */
export function ListenPlayer({ article, language, onClose }: ListenPlayerProps) {
  const words = useWordsOf(listenWords);
  const { name } = useImprint();
  const { passage, reading, setManner, speed, state, voice, voices } = useReading(article, language);
  const { away, comeBack } = useReadingInView(passage);
  const speedId = useId();
  const voiceId = useId();
  const playing = state.status === "playing";
  const player = useRef<HTMLElement>(null);
  const playButton = useRef<HTMLButtonElement>(null);
  // With the player itself: a second Enter that came in between would press the button that opened it.
  useLayoutEffect(() => playButton.current?.focus({ preventScroll: true }), []);
  useMediaSession(
    { title: plainSpaces(article.headline), artist: article.source?.name ?? name, album: name },
    reading,
    playing,
  );

  useEffect(() => {
    const element = player.current;
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    element?.addEventListener("keydown", closeByKey);
    return () => element?.removeEventListener("keydown", closeByKey);
  }, [onClose]);
  const toggle = () => (playing ? reading.pause() : reading.play());
  const changeSpeed = (next: Speed) => {
    keepSpeed(next);
    setManner({ voice, speed: next });
  };
  const changeVoice = (uri: string) => {
    const next = voices.find((one) => one.voiceURI === uri);
    if (next === undefined) return;
    keepVoice(language, uri);
    setManner({ voice: next, speed });
  };
  return (
    <section ref={player} className="listen-player" aria-label={words.name}>
      <div className="listen-controls">
        <button type="button" aria-label={words.previous} onClick={() => reading.step(-1)}>
          <PlayerIcon name="previous" />
        </button>
        <button
          ref={playButton}
          type="button"
          className="listen-play"
          aria-label={playing ? words.pause : words.play}
          onClick={toggle}
        >
          <PlayerIcon name={playing ? "pause" : "play"} />
        </button>
        <button type="button" aria-label={words.next} onClick={() => reading.step(1)}>
          <PlayerIcon name="next" />
        </button>
        <label className="sr-only" htmlFor={speedId}>
          {words.speed}
        </label>
        <select
          id={speedId}
          value={speed}
          onChange={(event) => changeSpeed(speeds.find((one) => String(one) === event.target.value) ?? 1)}
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {words.times(one)}
            </option>
          ))}
        </select>
        <button type="button" className="listen-close" aria-label={words.close} onClick={onClose}>
          <PlayerIcon name="close" />
        </button>
      </div>
      {voices.length > 1 && (
        <div className="listen-voice">
          <label htmlFor={voiceId}>{words.voice}</label>
          <select id={voiceId} value={voice?.voiceURI} onChange={(event) => changeVoice(event.target.value)}>
            {voices.map((one) => (
              <option key={one.voiceURI} value={one.voiceURI}>
                {one.localService ? one.name : `${one.name} (${words.online})`}
              </option>
            ))}
          </select>
        </div>
      )}
      {away && (
        <button type="button" className="listen-back" onClick={comeBack}>
          {words.toSentence}
        </button>
      )}
      <p className="listen-note" role="status">
        {state.problem === undefined
          ? state.status === "ended" && words.ended
          : words.problems[state.problem]}
      </p>
    </section>
  );
}
