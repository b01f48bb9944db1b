import type { CSSProperties, ReactNode } from "react";
import { useProgress } from "#reader/lib/use-progress.ts";
import { formatNumber } from "#reader/words/format-number.ts";
import { useWords } from "#reader/words/use-words.ts";

/**
 * How much of a story was read, on the rule under its headline: beside the link, whose words stay the
 * headline's, in an element that has a position.
 */
export function ReadProgress({ id }: { readonly id: number }) {
  const words = useWords();
  const percent = useProgress(id);
  return (
    <ReadProgressLine percent={percent}>
      {percent !== undefined && <span className="sr-only">{words.read(formatNumber(words, percent))}</span>}
    </ReadProgressLine>
  );
}

interface ReadProgressLineProps {
  readonly percent: number | undefined;
  /** The same in words, where they do not stand beside it. */
  readonly children?: ReactNode;
}

export function ReadProgressLine({ children, percent }: ReadProgressLineProps) {
  if (percent === undefined) return null;
  return (
    <span className="read-progress" style={{ "--read": `${percent}%` } as CSSProperties}>
      {children}
    </span>
  );
}
