import { useSyncExternalStore } from "react";

/** In milliseconds; often enough for names of days. */
const step = 60_000;

/** The beginning of this minute, in milliseconds; 0 while the printed page is being taken over. */
export function useNow(): number {
  return useSyncExternalStore(
    everyMinute,
    () => Math.floor(Date.now() / step) * step,
    () => 0,
  );
}

function everyMinute(onChange: () => void): () => void {
  const timer = setInterval(onChange, step);
  return () => clearInterval(timer);
}
