import { useState, type ComponentType } from "react";
import type { Change } from "#reader/features/saved/compare-with-today.ts";
import { fetchLate } from "#reader/lib/late-part.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

type Difference = ComponentType<Pick<Change, "before" | "after">>;

export interface OpenChanges {
  /** The program that shows them; undefined while they are closed. */
  readonly Difference: Difference | undefined;
  /** Why they do not open. */
  readonly problem: string | undefined;
  readonly toggle: () => Promise<void>;
}

/** The comparison of an entry opens when it is asked for; a program that did not come is asked for again. */
export function useOpenChanges(): OpenChanges {
  const page = useWords();
  const [shown, setShown] = useState<Omit<OpenChanges, "toggle">>({
    Difference: undefined,
    problem: undefined,
  });
  return {
    ...shown,
    toggle: async () => {
      if (shown.Difference !== undefined) {
        setShown({ Difference: undefined, problem: undefined });
        return;
      }
      const part = await fetchLate(() => import("#reader/ui/WordDifference.tsx"));
      setShown({
        Difference: part?.WordDifference,
        problem: part === undefined ? lateFailure(page) : undefined,
      });
    },
  };
}

interface EntryChangesProps {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly open: OpenChanges;
  /** Of the texts, only where it is not the page's. */
  readonly lang: string | undefined;
}

/** What has changed, word by word, or why that cannot be shown. */
export function EntryChanges({ changes, id, lang, open: { Difference, problem } }: EntryChangesProps) {
  const words = useWordsOf(savedWords);
  return (
    <div id={id} hidden={Difference === undefined && problem === undefined}>
      {problem !== undefined && (
        <p className="saved-change" role="alert">
          {problem}
        </p>
      )}
      {Difference !== undefined &&
        changes.map(({ after, before, what }) => (
          <div key={what} className="saved-change">
            <p>{words.changed[what]}</p>
            <p className="difference" lang={lang}>
              <Difference before={before} after={after} />
            </p>
          </div>
        ))}
    </div>
  );
}
