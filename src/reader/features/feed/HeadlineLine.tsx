import type { Headline } from "#edition/headline.ts";
import { articlePath } from "#edition/paths.ts";
import { markNoteId, type Mark } from "#reader/features/feed/MarkNotes.tsx";
import { useForeignLanguage } from "#reader/lib/use-foreign-language.ts";
import { HeadlineText } from "#reader/ui/HeadlineText.tsx";
import { ReadProgress } from "#reader/ui/ReadProgress.tsx";

interface HeadlineLineProps {
  readonly headline: Headline;
  readonly mark: Mark | undefined;
  /** Whether its article is the one that is open. */
  readonly current?: boolean;
}

/** A link to an article. What this reader has done with it is told beside the link, whose words stay the headline's. */
export function HeadlineLine({ current = false, headline, mark }: HeadlineLineProps) {
  const lang = useForeignLanguage(headline.language);
  return (
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
  );
}
