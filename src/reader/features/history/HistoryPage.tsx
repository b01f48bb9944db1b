import { leadPath, savedPath } from "#edition/paths.ts";
import { HistoryList } from "#reader/features/history/HistoryList.tsx";
import { HistoryTrouble } from "#reader/features/history/HistoryTrouble.tsx";
import { RecordingSwitch } from "#reader/features/history/RecordingSwitch.tsx";
import { removable } from "#reader/features/history/removable.ts";
import { useHistory } from "#reader/features/history/use-history.ts";
import { useRemoval } from "#reader/lib/use-removal.ts";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { UndoBar } from "#reader/ui/UndoBar.tsx";
import { historyWords } from "#reader/words/history.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** What was read in this browser. Printed as a shell, like the notebook: nobody else knows it. */
export function HistoryPage() {
  const page = useWords();
  const words = useWordsOf(historyWords);
  const history = useHistory();
  const removal = useRemoval({ ...removable, notRestored: words.notRestored });
  return (
    <div className="story saved">
      <PageTitle text={words.name} />
      <meta name="robots" content="noindex" />
      <PageHeadline text={words.name} />
      <p className="cross-link">
        <a href={savedPath}>{page.notebook.name}</a>
      </p>
      <p className={`without-script ${notice}`}>{words.needsScript}</p>
      {history !== undefined && (
        <>
          <HistoryTrouble history={history} onRemove={removal.remove} />
          {history.places.length === 0 ? (
            <EmptyHistory />
          ) : (
            <HistoryList places={history.places} now={history.now} onRemove={removal.remove} />
          )}
          <RecordingSwitch />
          {history.places.length > 0 && (
            <p className="history-clear">
              <button
                type="button"
                className={action}
                onClick={() =>
                  removal.remove([
                    ...history.places.map(({ id }) => id),
                    ...history.unreadable.map(({ key }) => key),
                  ])
                }
              >
                {words.removeAll}
              </button>
            </p>
          )}
          <UndoBar removal={removal} />
        </>
      )}
    </div>
  );
}

function EmptyHistory() {
  const { leadStory } = useWords();
  const words = useWordsOf(historyWords);
  return (
    <div className={notice}>
      <p>{words.empty}</p>
      <p>{words.whatComes}</p>
      <p>
        <a className={action} href={leadPath}>
          {leadStory}
        </a>
      </p>
    </div>
  );
}
