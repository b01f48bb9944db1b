import { useSyncExternalStore } from "react";
import { useWords } from "#reader/words/use-words.ts";

/** Lies over the page, so that nothing moves when the network goes or comes. */
export function OfflineNotice() {
  const words = useWords();
  const online = useSyncExternalStore(
    onNetwork,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className="offline-place">
      {!online && <p className="offline-notice">{words.offlineNotice}</p>}
    </div>
  );
}

function onNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
