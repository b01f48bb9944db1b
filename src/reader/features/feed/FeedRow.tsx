import { memo } from "react";
import type { Headline } from "#edition/headline.ts";
import { articlePath } from "#edition/paths.ts";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { ReadProgress } from "#reader/ui/ReadProgress.tsx";

interface FeedRowProps {
  readonly headline: Headline;
  readonly current: boolean;
}

export const FeedRow = memo(function FeedRow({ headline, current }: FeedRowProps) {
  const lang = useForeignLanguage();
  return (
    <li>
      <a href={articlePath(headline)} lang={lang} aria-current={current ? "page" : undefined}>
        {headline.headline}
      </a>
      <ReadProgress id={headline.id} />
    </li>
  );
});
