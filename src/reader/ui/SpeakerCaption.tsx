import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { SpeakerLine } from "#reader/ui/SpeakerLine.tsx";

/** The caption of a quotation's figure; none where nothing is known of who said it. */
export function SpeakerCaption({ quote: { attribution, speaker } }: { readonly quote: PullQuote }) {
  if (attribution === undefined && speaker === undefined) return null;
  return (
    <figcaption>
      <SpeakerLine speaker={speaker} attribution={attribution} />
    </figcaption>
  );
}
