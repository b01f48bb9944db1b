import { downloadFile } from "#reader/features/saved/download.ts";
import { toJson } from "#reader/features/saved/export-json.ts";
import type { NotebookContents } from "#reader/features/saved/notebook.ts";
import type { RawRecord } from "#reader/lib/storage/records.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { counted } from "#reader/words/counted.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

interface NotebookTroubleProps {
  readonly contents: NotebookContents;
  readonly onRemove: (keys: readonly RawRecord["key"][]) => void;
}

/** Says plainly what is not kept and what could not be read. */
export function NotebookTrouble({ contents, onRemove }: NotebookTroubleProps) {
  const page = useWords();
  const words = useWordsOf(savedWords);
  const { inTabOnly, trouble, unreadable } = contents;
  return (
    <>
      {trouble !== undefined && (
        <div className={`${notice} mb-6`} role="alert">
          <p>
            {words.trouble[trouble]}
            {inTabOnly > 0 && ` ${counted(page, words.inTabOnly, inTabOnly)}`}
          </p>
        </div>
      )}
      {unreadable.length > 0 && (
        <div className={`${notice} mb-6`} role="alert">
          <p>
            {counted(page, words.unreadable, unreadable.length)} {words.unreadableKept}
          </p>
          <p className="flex flex-wrap gap-3">
            <button
              type="button"
              className={action}
              onClick={() =>
                downloadFile("polosa-unreadable.json", "application/json", toJson([], unreadable, new Date()))
              }
            >
              {words.downloadUnreadable}
            </button>
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
