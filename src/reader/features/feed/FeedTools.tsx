import type { MouseEvent } from "react";
import type { Headline } from "#edition/headline.ts";
import { archivePath } from "#edition/paths.ts";
import { HideForm } from "#reader/features/feed/HideForm.tsx";
import { HidingRules } from "#reader/features/feed/HidingRules.tsx";
import { MarkListRead } from "#reader/features/feed/MarkListRead.tsx";
import { NarrowForm } from "#reader/features/feed/NarrowForm.tsx";
import { feedToolsWords } from "#reader/words/feed-tools.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

export interface FeedToolsProps {
  /** All that is loaded, also what is hidden. */
  readonly headlines: readonly Headline[];
}

/** What can be done to the whole list: marking it as read, hiding words and topics, narrowing it. */
export function FeedTools({ headlines }: FeedToolsProps) {
  const words = useWordsOf(feedToolsWords);
  return (
    <>
      <MarkListRead />
      <HideForm headlines={headlines} />
      <HidingRules headlines={headlines} />
      <NarrowForm headlines={headlines} />
      <p className="feed-whole">
        <a href={archivePath()} onClick={closePanel}>
          {words.whole}
        </a>
      </p>
    </>
  );
}

/** The page under it changes without a page load. */
function closePanel({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}
