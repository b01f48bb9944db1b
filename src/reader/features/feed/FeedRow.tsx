import { memo } from "react";
import type { Headline } from "#edition/headline.ts";
import { articlePath } from "#edition/paths.ts";

interface FeedRowProps {
  readonly headline: Headline;
  readonly current: boolean;
}

export const FeedRow = memo(function FeedRow({ headline, current }: FeedRowProps) {
  return (
    <li>
      <a href={articlePath(headline)} aria-current={current ? "page" : undefined}>
        {headline.headline}
      </a>
    </li>
  );
});
