import { useState, useSyncExternalStore } from "react";
import { idsInList } from "#reader/features/feed/ids-in-list.ts";
import { markRead, unmarkRead } from "#reader/lib/read-marks.ts";
import { isRecording, onRecording } from "#reader/lib/recording.ts";
import { counted } from "#reader/words/counted.ts";
import { feedToolsWords } from "#reader/words/feed-tools.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** Marks what stands in the list as read, and takes that back. */
export function MarkListRead() {
  const page = useWords();
  const words = useWordsOf(feedToolsWords);
  const recording = useSyncExternalStore(onRecording, isRecording, () => true);
  const [marked, setMarked] = useState<readonly number[]>();
  // Whoever wants nothing recorded has no use for it.
  if (!recording) return null;
  return (
    <div className="feed-tool">
      <button type="button" className="feed-action" onClick={() => setMarked(markRead(idsInList()))}>
        {words.markRead}
      </button>
      <p role="status">
        {marked !== undefined &&
          (marked.length === 0 ? words.nothingToMark : counted(page, words.marked, marked.length))}
      </p>
      {marked !== undefined && marked.length > 0 && (
        <button
          type="button"
          className="feed-undo"
          onClick={(event) => {
            // The button that was pressed goes away.
            event.currentTarget.parentElement?.querySelector("button")?.focus();
            unmarkRead(marked);
            setMarked(undefined);
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  );
}
