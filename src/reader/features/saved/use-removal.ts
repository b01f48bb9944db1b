import { useRef, useState } from "react";
import { putBack, removeRecords } from "#reader/features/saved/notebook.ts";
import { announce } from "#reader/lib/announce.ts";
import type { RawRecord } from "#reader/lib/storage/records.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

export interface Removal {
  /** What was removed last and can be put back. */
  readonly removed: readonly RawRecord[];
  readonly remove: (keys: readonly RawRecord["key"][]) => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

/** Removing at once, and undoing it for as long as the page is open. */
export function useRemoval(): Removal {
  const words = useWordsOf(savedWords);
  const [removed, setRemoved] = useState<readonly RawRecord[]>([]);
  // A press while another is still at work waits for it.
  const work = useRef<Promise<void>>(Promise.resolve());
  const next = (step: () => Promise<void>) => {
    work.current = work.current.then(step);
  };
  return {
    removed,
    remove: (keys) => {
      next(async () => {
        setRemoved(await removeRecords(keys));
        announce(words.removed);
      });
    },
    undo: () => {
      setRemoved([]);
      next(async () => {
        await putBack(removed);
        announce(words.restored);
      });
    },
    forget: () => setRemoved([]),
  };
}
