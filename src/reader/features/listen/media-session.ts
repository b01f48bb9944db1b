import { useEffect } from "react";
import type { Reading } from "#reader/features/listen/reading.ts";

interface Handlers {
  readonly play: () => void;
  readonly pause: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly stop: () => void;
}

/** Puts the reading under the keys and panels of the device for as long as the component is there. */
export function useMediaSession(
  { album = "", artist = "", title = "" }: MediaMetadataInit,
  reading: Reading,
  playing: boolean,
): void {
  useEffect(
    () =>
      holdMediaSession(
        { album, artist, title },
        {
          play: reading.play,
          pause: reading.pause,
          stop: reading.pause,
          previous: () => reading.step(-1),
          next: () => reading.step(1),
        },
      ),
    [album, artist, reading, title],
  );
  useEffect(() => tellPlaybackState(playing), [playing]);
}

function holdMediaSession(metadata: MediaMetadataInit, handlers: Handlers): () => void {
  if (!("mediaSession" in navigator)) return () => {};
  const { mediaSession } = navigator;
  const actions: readonly [MediaSessionAction, () => void][] = [
    ["play", handlers.play],
    ["pause", handlers.pause],
    ["previoustrack", handlers.previous],
    ["nexttrack", handlers.next],
    ["stop", handlers.stop],
  ];
  mediaSession.metadata = new MediaMetadata(metadata);
  for (const [action, handler] of actions) setHandler(action, handler);
  return () => {
    mediaSession.metadata = null;
    mediaSession.playbackState = "none";
    for (const [action] of actions) setHandler(action, null);
  };
}

function tellPlaybackState(playing: boolean): void {
  if ("mediaSession" in navigator) navigator.mediaSession.playbackState = playing ? "playing" : "paused";
}

/** A platform refuses actions that it does not know. */
function setHandler(action: MediaSessionAction, handler: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    // One control less.
  }
}
