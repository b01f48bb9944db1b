import type { ReadingHistory } from "#reader/lib/reading-places.ts";
import type { RawRecord } from "#reader/lib/storage/records.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { counted } from "#reader/words/counted.ts";
import { historyWords } from "#reader/words/history.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

interface HistoryTroubleProps {
  readonly history: ReadingHistory;
  readonly onRemove: (keys: readonly RawRecord["key"][]) => void;
}

/** Says plainly what is not kept and what could not be read. */
export function HistoryTrouble({ history, onRemove }: HistoryTroubleProps) {
  const page = useWords();
  const words = useWordsOf(historyWords);
  const { trouble, unreadable } = history;
  return (
    <>
      {trouble !== undefined && (
        <div className={`${notice} mb-6`} role="alert">
          <p>{words.trouble[trouble]}</p>
        </div>
      )}
      {unreadable.length > 0 && (
        <div className={`${notice} mb-6`} role="alert">
          <p>{counted(page, words.unreadable, unreadable.length)}</p>
          <p>
            <button
              type="button"
              className={action}
              onClick={() => onRemove(unreadable.map(({ key }) => key))}
            >
              {words.removeUnreadable}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
