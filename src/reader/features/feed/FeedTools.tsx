import type { Headline } from "#edition/headline.ts";
import { HideForm } from "#reader/features/feed/HideForm.tsx";
import { HidingRules } from "#reader/features/feed/HidingRules.tsx";
import { MarkListRead } from "#reader/features/feed/MarkListRead.tsx";

export interface FeedToolsProps {
  /** All that is loaded, also what is hidden. */
  readonly headlines: readonly Headline[];
}

/** What can be done to the whole list: marking it as read, and hiding words and topics. */
export function FeedTools({ headlines }: FeedToolsProps) {
  return (
    <>
      <MarkListRead />
      <HideForm headlines={headlines} />
      <HidingRules headlines={headlines} />
    </>
  );
}
