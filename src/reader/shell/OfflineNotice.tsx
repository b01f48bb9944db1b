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
    <div
      role="status"
      className="offline-place pointer-events-none fixed inset-x-0 bottom-32 z-3 flex justify-center px-4 desk:bottom-4"
    >
      {!online && (
        <p className="max-w-xl rounded-sm border border-transparent bg-ink px-4 py-2.5 text-sm text-paper">
          {words.offlineNotice}
        </p>
      )}
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
