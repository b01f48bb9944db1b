import type { Headline } from "#edition/headline.ts";
import type { RowDay } from "#reader/features/feed/feed-rows.ts";
import { FeedDay } from "#reader/features/feed/FeedDay.tsx";
import { HeadlineLine } from "#reader/features/feed/HeadlineLine.tsx";
import type { Mark } from "#reader/features/feed/MarkNotes.tsx";
import { StoppedLine } from "#reader/features/feed/StoppedLine.tsx";

interface ArchiveRowProps {
  readonly headline: Headline;
  readonly mark: Mark | undefined;
  /** Whether it is the first below those that are new. */
  readonly below: boolean;
  readonly day: RowDay | undefined;
  /** Shown although the reader hides it. */
  readonly revealed: boolean;
}

/** A headline of the archive: every one stands for itself, also those that fold in the feed. */
export function ArchiveRow({ below, day, headline, mark, revealed }: ArchiveRowProps) {
  return (
    <li data-revealed={revealed ? "" : undefined}>
      {below && <StoppedLine />}
      {day !== undefined && <FeedDay day={day} level="h2" />}
      <HeadlineLine headline={headline} mark={mark} />
    </li>
  );
}
