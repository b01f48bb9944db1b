import { useCallback, useState, useSyncExternalStore } from "react";
import type { Language } from "#edition/headline.ts";
import { itemKey } from "#reader/features/saved/item-key.ts";
import type { Saveable } from "#reader/features/saved/saved-item.ts";
import { fetchNotebook, isMarked, onMarks } from "#reader/features/saved/saved-marks.ts";
import { announce } from "#reader/lib/announce.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { firstWords } from "#reader/ui/first-words.ts";
import { useWords } from "#reader/words/use-words.ts";

/**
 * Saves an article or a quotation, and takes it back. Its program comes with the first press; both
 * words lie in the same place, so that nothing moves.
 */
export function SaveButton({ item }: { readonly item: Saveable }) {
  const words = useWords();
  const lang = useForeignLanguage(item.language);
  const key = itemKey(item);
  const saved = useSyncExternalStore(
    useCallback((listener: () => void) => onMarks(key, listener), [key]),
    () => isMarked(key),
    () => false,
  );
  const [problem, setProblem] = useState<string>();

  const press = async () => {
    const said = await inTurn(key, () => toggle(item, words.language)).catch(() => words.notebook.failed);
    setProblem(said);
    announce(said ?? (isMarked(key) ? words.notebook.kept : words.notebook.dropped));
  };
  return (
    <span className="save">
      <button
        type="button"
        className="save-button"
        aria-pressed={saved}
        aria-keyshortcuts={item.kind === "article" ? "s" : undefined}
        data-key="save"
        onClick={() => void press()}
      >
        <span className="save-now" aria-hidden="true">
          {words.notebook.save}
        </span>
        <span className="save-done" aria-hidden="true">
          {words.notebook.kept}
        </span>
        <span className="sr-only">
          {saved ? words.notebook.kept : words.notebook.save}:{" "}
          <span lang={lang}>{firstWords(item.kind === "quote" ? item.quote.text : item.headline)}</span>
        </span>
      </button>
      {problem !== undefined && <span className="save-problem">{problem}</span>}
    </span>
  );
}

const turns = new Map<string, Promise<unknown>>();

/** Presses on one thing wait for each other: two before the notebook has come leave it as it was. */
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  turns.set(
    key,
    turn.catch(() => {}),
  );
  return turn;
}

/** Resolves to a sentence when what was saved will not stay, or what was to go stays. */
async function toggle(item: Saveable, language: Language): Promise<string | undefined> {
  const { isSaved, keepThing, lookUp, removeRecords } = await fetchNotebook();
  const key = itemKey(item);
  await lookUp([key]);
  if (isSaved(key)) {
    const { trouble } = await removeRecords([key]);
    if (trouble === undefined) return undefined;
    const { removalWords } = await import("#reader/words/removal.ts");
    return removalWords[language].notRemoved;
  }
  const { trouble } = await keepThing(item);
  if (trouble === undefined) return undefined;
  const { savedWords } = await import("#reader/words/saved.ts");
  return savedWords[language].trouble[trouble];
}
