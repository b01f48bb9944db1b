import { memo, type ReactNode } from "react";
import type { Headline } from "#edition/headline.ts";
import type { RowDay } from "#reader/features/feed/feed-rows.ts";
import { FeedDay } from "#reader/features/feed/FeedDay.tsx";
import { HeadlineLine } from "#reader/features/feed/HeadlineLine.tsx";
import { StoppedLine } from "#reader/features/feed/StoppedLine.tsx";

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

/** A headline of the feed, with what stands over it and folds below it. */
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
  // The open one is marked as open, which says more.
  const mark = current ? undefined : read ? "read" : headline.id > stopped ? "new" : undefined;
  return (
    <li data-revealed={revealed ? "" : undefined}>
      {below && <StoppedLine />}
      {day !== undefined && <FeedDay day={day} />}
      <HeadlineLine headline={headline} mark={mark} current={current} />
      {children}
    </li>
  );
});
