import type { ComponentType } from "react";
import { historyPath, leadPath } from "#edition/paths.ts";
import type { ArticleSource } from "#reader/features/saved/article-source.ts";
import { putBack, removeRecords } from "#reader/features/saved/notebook.ts";
import { NotebookFiles } from "#reader/features/saved/NotebookFiles.tsx";
import { NotebookTrouble } from "#reader/features/saved/NotebookTrouble.tsx";
import { SavedList } from "#reader/features/saved/SavedList.tsx";
import { useNotebook } from "#reader/features/saved/use-notebook.ts";
import { useRemoval } from "#reader/lib/use-removal.ts";
import { LatePart } from "#reader/ui/LatePart.tsx";
import { action, notice } from "#reader/ui/notice.ts";
import { PageHeadline } from "#reader/ui/PageHeadline.tsx";
import { PageTitle } from "#reader/ui/PageTitle.tsx";
import { UndoBar } from "#reader/ui/UndoBar.tsx";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

export interface SavedPageProps {
  /** Where today's text of an article comes from. */
  readonly articleOf: ArticleSource;
  /** What other features let the reader choose here. */
  readonly fetchSettings: () => Promise<ComponentType>;
}

/** The reader's own shelf. Printed as a shell: what stands on it is known in this browser alone. */
export function SavedPage({ articleOf, fetchSettings }: SavedPageProps) {
  const { notebook } = useWords();
  const words = useWordsOf(savedWords);
  const contents = useNotebook();
  const removal = useRemoval({ remove: removeRecords, putBack, notRestored: words.notRestored });
  return (
    <div className="story saved">
      <PageTitle text={notebook.name} />
      <meta name="robots" content="noindex" />
      <PageHeadline text={notebook.name} />
      <p className="cross-link">
        <a href={historyPath}>{words.history}</a>
      </p>
      <p className={`without-script ${notice}`}>{words.needsScript}</p>
      {contents !== undefined && (
        <>
          <NotebookTrouble contents={contents} onRemove={removal.remove} />
          {contents.items.length === 0 ? (
            <EmptyNotebook />
          ) : (
            <SavedList items={contents.items} articleOf={articleOf} onRemove={removal.remove} />
          )}
          <NotebookFiles contents={contents} />
          <LatePart fetchPart={fetchSettings} />
          <UndoBar removal={removal} />
        </>
      )}
    </div>
  );
}

function EmptyNotebook() {
  const { leadStory } = useWords();
  const words = useWordsOf(savedWords);
  return (
    <div className={notice}>
      <p>{words.empty}</p>
      <p>{words.howToSave}</p>
      <p>
        <a className={action} href={leadPath}>
          {leadStory}
        </a>
      </p>
    </div>
  );
}
