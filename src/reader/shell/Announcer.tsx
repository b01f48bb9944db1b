import { useSyncExternalStore } from "react";
import { announced, onAnnounce } from "#reader/lib/announce.ts";

/** Says to screen readers where a click has led. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnounce, announced, () => "");
  return (
    <p className="sr-only" role="status">
      {text}
    </p>
  );
}
