import type { Headline } from "#edition/headline.ts";
import { articlePath } from "#edition/paths.ts";
import type { RowDay } from "#reader/features/feed/feed-rows.ts";
import { FeedDay } from "#reader/features/feed/FeedDay.tsx";
import { markNoteId } from "#reader/features/feed/MarkNotes.tsx";
import { useReadMarks } from "#reader/features/feed/use-read-marks.ts";
import { hasId } from "#reader/lib/id-ranges.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { HeadlineText } from "#reader/ui/HeadlineText.tsx";
import { ReadProgress } from "#reader/ui/ReadProgress.tsx";

interface ArchiveRowProps {
  readonly headline: Headline;
  readonly day: RowDay | undefined;
  /** Shown although the reader hides it. */
  readonly revealed: boolean;
}

/** A headline of the archive: every one stands for itself, also those that fold in the feed. */
export function ArchiveRow({ headline, day, revealed }: ArchiveRowProps) {
  const lang = useForeignLanguage(headline.language);
  const read = hasId(useReadMarks(), headline.id);
  return (
    <li data-revealed={revealed ? "" : undefined}>
      {day !== undefined && <FeedDay day={day} level="h2" />}
      <div className="feed-line">
        <a
          href={articlePath(headline)}
          lang={lang}
          aria-describedby={read ? markNoteId("read") : undefined}
          data-mark={read ? "read" : undefined}
        >
          <HeadlineText {...headline} />
        </a>
        <ReadProgress id={headline.id} />
      </div>
    </li>
  );
}
