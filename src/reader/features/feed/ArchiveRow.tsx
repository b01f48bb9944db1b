import type { Headline } from "#edition/headline.ts";
import type { RowDay } from "#reader/features/feed/feed-rows.ts";
import { FeedDay } from "#reader/features/feed/FeedDay.tsx";
import { HeadlineLine } from "#reader/features/feed/HeadlineLine.tsx";

interface ArchiveRowProps {
  readonly headline: Headline;
  readonly read: boolean;
  readonly day: RowDay | undefined;
  /** Shown although the reader hides it. */
  readonly revealed: boolean;
}

/** A headline of the archive: every one stands for itself, also those that fold in the feed. */
export function ArchiveRow({ day, headline, read, revealed }: ArchiveRowProps) {
  return (
    <li data-revealed={revealed ? "" : undefined}>
      {day !== undefined && <FeedDay day={day} level="h2" />}
      <HeadlineLine headline={headline} mark={read ? "read" : undefined} />
    </li>
  );
}
