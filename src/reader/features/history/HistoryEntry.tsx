import { memo } from "react";
import { sectionName } from "#edition/edition.ts";
import { articlePath } from "#edition/paths.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { ownTimeZone } from "#reader/lib/own-time-zone.ts";
import { percentOf, type ReadingPlace } from "#reader/lib/reading-place.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { ButtonAbout } from "#reader/ui/ButtonAbout.tsx";
import { ReadProgressLine } from "#reader/ui/ReadProgress.tsx";
import { formatNumber } from "#reader/words/format-number.ts";
import { formatClock } from "#reader/words/format-time.ts";
import { historyWords } from "#reader/words/history.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

interface HistoryEntryProps {
  readonly place: ReadingPlace;
  readonly onRemove: (ids: readonly number[]) => void;
}

/** One story that was read: when, how far, and the way on. */
export const HistoryEntry = memo(function HistoryEntry({ onRemove, place }: HistoryEntryProps) {
  const page = useWords();
  const words = useWordsOf(historyWords);
  const imprint = useImprint();
  const edition = useForeignLanguage();
  const lang = useForeignLanguage(place.language);
  const section = sectionName(imprint, place.section);
  const percent = percentOf(place);
  const about = { about: place.headline, lang };
  return (
    <li className="saved-entry history-entry" data-entry={place.id}>
      <h3 lang={lang}>
        <a href={articlePath(place)} data-headline="">
          {place.headline}
        </a>
      </h3>
      <div className="saved-facts">
        <ul>
          <li>
            <time dateTime={new Date(place.readAt).toISOString()}>
              {formatClock(place.readAt, ownTimeZone())}
            </time>
          </li>
          {section !== undefined && <li lang={edition}>{section}</li>}
          {percent !== undefined && <li>{page.read(formatNumber(page, percent))}</li>}
          {place.finished && <li>{words.finished}</li>}
          {percent !== undefined && place.anchor !== undefined && (
            <li>
              <a href={`${articlePath(place)}#${place.anchor}`}>
                <ButtonAbout does={words.resume} {...about} />
              </a>
            </li>
          )}
        </ul>
        <button type="button" className="saved-remove" onClick={() => onRemove([place.id])}>
          <ButtonAbout does={words.remove} {...about} />
        </button>
      </div>
      <ReadProgressLine percent={percent} />
    </li>
  );
});
