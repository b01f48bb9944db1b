import { useState, useSyncExternalStore } from "react";
import { useWords } from "#reader/words/use-words.ts";

/** Lies over the page, so that nothing moves when the network goes or comes; whoever has read it sends it away. */
export function OfflineNotice() {
  const words = useWords();
  const [seen, setSeen] = useState(false);
  const online = useSyncExternalStore(
    onNetwork,
    () => navigator.onLine,
    () => true,
  );
  // The next time is news again.
  if (online && seen) setSeen(false);
  return (
    <div
      role="status"
      className="offline-place pointer-events-none fixed inset-x-0 bottom-20 z-3 mx-auto flex max-w-304 justify-center px-4 desk:bottom-4 desk:justify-start desk:px-8"
    >
      {!online && !seen && (
        <p className="pointer-events-auto flex max-w-[min(36rem,100%)] items-center gap-2 rounded-sm border border-transparent bg-ink py-1 pl-4 text-sm text-paper desk:max-w-[min(36rem,50vw)]">
          <span className="py-1.5">{words.offlineNotice}</span>
          <button
            type="button"
            className="min-h-11 shrink-0 cursor-pointer px-4 font-medium underline underline-offset-4 focus-visible:-outline-offset-3 focus-visible:outline-paper"
            onClick={() => setSeen(true)}
          >
            {words.close}
          </button>
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
