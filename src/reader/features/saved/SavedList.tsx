import { useDeferredValue, useState } from "react";
import type { ArticleSource } from "#reader/features/saved/article-source.ts";
import { itemKey } from "#reader/features/saved/item-key.ts";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { SavedEntry } from "#reader/features/saved/SavedEntry.tsx";
import { findItems, type SavedKind } from "#reader/features/saved/search.ts";
import { action } from "#reader/ui/notice.ts";
import { counted } from "#reader/words/counted.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

const kinds: readonly SavedKind[] = ["all", "quote", "article"];

/** Entries shown at a time: as many as anybody reads, few enough for a phone. */
const portion = 60;

interface SavedListProps {
  readonly items: readonly SavedItem[];
  readonly articleOf: ArticleSource;
  readonly onRemove: (keys: readonly string[]) => void;
}

/** The notebook's entries, newest first, by kind and by words. */
export function SavedList({ articleOf, items, onRemove }: SavedListProps) {
  const page = useWords();
  const words = useWordsOf(savedWords);
  const [kind, setKind] = useState<SavedKind>("all");
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(portion);
  const found = findItems(items, kind, useDeferredValue(query));
  const left = found.length - limit;
  return (
    <>
      <div className="saved-tools">
        <fieldset>
          <legend className="sr-only">{words.show}</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="saved-kind"
                className="sr-only"
                checked={one === kind}
                onChange={() => {
                  setKind(one);
                  setLimit(portion);
                }}
              />
              {words.kinds[one]}
            </label>
          ))}
        </fieldset>
        <label className="saved-search">
          <span className="sr-only">{words.search}</span>
          <input
            type="search"
            data-key="search"
            aria-keyshortcuts="/"
            value={query}
            placeholder={words.search}
            autoComplete="off"
            onChange={(event) => {
              setQuery(event.target.value);
              setLimit(portion);
            }}
          />
        </label>
        <p role="status">{counted(page, words.found, found.length)}</p>
      </div>
      {found.length === 0 && (
        <p className="py-6 text-lg text-soft">{query.trim() === "" ? words.empty : words.nothingFound}</p>
      )}
      <ol className="saved-list" data-headlines="">
        {found.slice(0, limit).map((item) => (
          <SavedEntry key={itemKey(item)} item={item} articleOf={articleOf} onRemove={onRemove} />
        ))}
      </ol>
      {left > 0 && (
        <p className="mt-6">
          <button type="button" className={action} onClick={() => setLimit(limit + portion)}>
            {counted(page, words.more, Math.min(left, portion))}
          </button>
        </p>
      )}
    </>
  );
}
