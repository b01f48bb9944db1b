import { useSyncExternalStore } from "react";
import { announced, announcedLanguage, onAnnounce } from "#reader/lib/announce.ts";

/** Says to screen readers where a click has led. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnounce, announced, () => "");
  return (
    <p className="sr-only" role="status" lang={text === "" ? undefined : announcedLanguage()}>
      {text}
    </p>
  );
}
