import { memo, type ReactNode } from "react";
import type { Headline } from "#edition/headline.ts";
import { articlePath } from "#edition/paths.ts";
import type { RowDay } from "#reader/features/feed/feed-rows.ts";
import { FeedDay } from "#reader/features/feed/FeedDay.tsx";
import { markNoteId } from "#reader/features/feed/MarkNotes.tsx";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { HeadlineText } from "#reader/ui/HeadlineText.tsx";
import { ReadProgress } from "#reader/ui/ReadProgress.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface FeedRowProps {
  readonly headline: Headline;
  readonly current: boolean;
  readonly read: boolean;
  /** The newest headline that is not new to this reader; see use-look.ts. */
  readonly stopped: number;
  /** Whether it is the first below those that are new: a line over it says so. */
  readonly below?: boolean;
  /** Shown although the reader hides it. */
  readonly revealed: boolean;
  /** The day that begins here. */
  readonly day?: RowDay | undefined;
  /** What folds below it. */
  readonly children?: ReactNode;
}

/** A headline. What this reader has done with it is told beside the link, whose words stay the headline's. */
export const FeedRow = memo(function FeedRow({
  headline,
  current,
  read,
  stopped,
  below = false,
  revealed,
  day,
  children,
}: FeedRowProps) {
  const words = useWords();
  const lang = useForeignLanguage(headline.language);
  // The open one is marked as open, which says more.
  const mark = current ? undefined : read ? "read" : headline.id > stopped ? "new" : undefined;
  return (
    <li data-revealed={revealed ? "" : undefined}>
      {below && (
        <div className="feed-stopped" role="separator" aria-label={words.feed.stopped}>
          <span>{words.feed.stopped}</span>
        </div>
      )}
      {day !== undefined && <FeedDay day={day} />}
      <div className="feed-line">
        {current && <span className="feed-mark" aria-hidden="true" />}
        <a
          href={articlePath(headline)}
          lang={lang}
          aria-current={current ? "page" : undefined}
          aria-describedby={mark && markNoteId(mark)}
          data-mark={mark}
        >
          <HeadlineText {...headline} />
        </a>
        <ReadProgress id={headline.id} />
      </div>
      {children}
    </li>
  );
});
