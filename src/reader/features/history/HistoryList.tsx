import { useDeferredValue, useMemo, useState } from "react";
import { findPlaces } from "#reader/features/history/find-places.ts";
import { HistoryEntry } from "#reader/features/history/HistoryEntry.tsx";
import { ownTimeZone } from "#reader/lib/own-time-zone.ts";
import type { ReadingPlace } from "#reader/lib/reading-place.ts";
import { action } from "#reader/ui/notice.ts";
import { counted } from "#reader/words/counted.ts";
import { dayKey, formatDay } from "#reader/words/format-day.ts";
import { historyWords } from "#reader/words/history.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** Stories shown at a time: as many as anybody looks through, few enough for a phone. */
const portion = 60;

interface HistoryListProps {
  readonly places: readonly ReadingPlace[];
  /** The reader's own moment. */
  readonly now: number;
  readonly onRemove: (ids: readonly number[]) => void;
}

/** What was read, by days, the latest first. */
export function HistoryList({ now, onRemove, places }: HistoryListProps) {
  const page = useWords();
  const words = useWordsOf(historyWords);
  const timeZone = ownTimeZone();
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(portion);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => findPlaces(places, wanted), [places, wanted]);
  const left = found.length - limit;
  const days = Map.groupBy(found.slice(0, limit), ({ readAt }) => dayKey(readAt, timeZone));
  return (
    <>
      <div className="saved-tools">
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
      {found.length === 0 && <p className="py-6 text-lg text-soft">{words.nothingFound}</p>}
      <div data-headlines="">
        {[...days].map(([day, read]) => (
          <section key={day} className="history-day" aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>
              {formatDay(page, read[0]?.readAt ?? 0, timeZone, { now, weekday: true })}
            </h2>
            <ol>
              {read.map((place) => (
                <HistoryEntry key={place.id} place={place} onRemove={onRemove} />
              ))}
            </ol>
          </section>
        ))}
      </div>
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
